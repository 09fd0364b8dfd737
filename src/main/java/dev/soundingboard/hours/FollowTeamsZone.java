package dev.soundingboard.hours;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.hours.HoursCommand.FollowTeams;
import dev.soundingboard.people.Person;
import org.springframework.stereotype.Component;

/** Somebody reads times where Teams says they are, again. */
@Component
class FollowTeamsZone implements Handler<FollowTeams> {

    private final MyZone zone;

    FollowTeamsZone(MyZone zone) {
        this.zone = zone;
    }

    @Override
    public Reply handle(Actor actor, FollowTeams command) {
        return zone.change(actor, Person::followsTeams);
    }
}
