package dev.soundingboard.event;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.event.EventCommand.Save;
import dev.soundingboard.people.People;
import org.springframework.stereotype.Component;

/** Takes the form for a day: what isn't there yet is written, what is there is changed. Pressed again it changes nothing. */
@Component
class SaveEvent implements Handler<Save> {

    private final TeamEvents team;
    private final Events events;
    private final Drafting drafting;
    private final Changing changing;
    private final People people;

    SaveEvent(TeamEvents team, Events events, Drafting drafting, Changing changing, People people) {
        this.team = team;
        this.events = events;
        this.drafting = drafting;
        this.changing = changing;
        this.people = people;
    }

    @Override
    public Reply handle(Actor actor, Save command) {
        people.oneTurnAtATime(actor.person());
        return team.where(
                actor,
                kind -> events.lockById(command.event())
                        .map(event -> event.scheme().equals(actor.inScheme())
                                ? Reply.replace(changing.change(actor, event, command))
                                : TeamEvents.gone())
                        .orElseGet(() -> Reply.replace(drafting.write(actor, command))));
    }
}
