package dev.soundingboard.listing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import org.springframework.stereotype.Component;

/** Shows a mentor their places (M2, P6). */
@Component
class ShowCapacity implements Query<CapacityCommand.Show> {

    private final MyPlaces places;

    ShowCapacity(MyPlaces places) {
        this.places = places;
    }

    @Override
    public Reply handle(Actor actor, CapacityCommand.Show command) {
        return places.after(actor, mentor -> mentor);
    }
}
