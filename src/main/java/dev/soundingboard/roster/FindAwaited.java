package dev.soundingboard.roster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.roster.RosterCommand.Find;
import org.springframework.stereotype.Component;

/** Offers who has not come, with what tells two of one name apart. */
@Component
class FindAwaited implements Query<Find> {

    private final Awaited awaited;

    FindAwaited(Awaited awaited) {
        this.awaited = awaited;
    }

    @Override
    public Reply handle(Actor actor, Find command) {
        return Reply.choices(awaited.called(command.text(), actor.inScheme(), Reply.Choices.MOST).stream()
                .map(it -> new Reply.Choice(
                        "%s, %s, %s".formatted(it.name(), it.as(), it.email()),
                        it.id().toString()))
                .toList());
    }
}
