package dev.soundingboard.allocation;

import dev.soundingboard.allocation.AllocationCommand.Choose;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import org.springframework.stereotype.Component;

/** Shows the team which mentors would fit somebody who waits. */
@Component
class ChooseMentor implements Query<Choose> {

    private final Wishes wishes;
    private final Choices choices;

    ChooseMentor(Wishes wishes, Choices choices) {
        this.wishes = wishes;
        this.choices = choices;
    }

    @Override
    public Reply handle(Actor actor, Choose command) {
        return wishes.find(command.wish(), actor.inScheme())
                .filter(named -> named.wish().isWaiting())
                .map(named -> Reply.show(choices.of(named, actor, "")))
                .orElseGet(() -> Reply.show(Choices.noLongerWaiting()));
    }
}
