package dev.soundingboard.listing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentor.Mentors;
import org.springframework.stereotype.Component;

/** The mentor is neither full nor away any more (P6). */
@Component
class SayFree implements Handler<CapacityCommand.Free> {

    private final MyPlaces places;
    private final Mentors mentors;

    SayFree(MyPlaces places, Mentors mentors) {
        this.places = places;
        this.mentors = mentors;
    }

    @Override
    public Reply handle(Actor actor, CapacityCommand.Free command) {
        return places.after(actor, mentor -> mentors.free(mentor.id()));
    }
}
