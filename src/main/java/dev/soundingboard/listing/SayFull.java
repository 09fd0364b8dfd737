package dev.soundingboard.listing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentor.Mentors;
import org.springframework.stereotype.Component;

/** The mentor takes nobody new for now (P6). Requests that are open stay with them to answer. */
@Component
class SayFull implements Handler<CapacityCommand.Full> {

    private final MyPlaces places;
    private final Mentors mentors;

    SayFull(MyPlaces places, Mentors mentors) {
        this.places = places;
        this.mentors = mentors;
    }

    @Override
    public Reply handle(Actor actor, CapacityCommand.Full command) {
        return places.after(actor, mentor -> mentors.full(mentor.id()));
    }
}
