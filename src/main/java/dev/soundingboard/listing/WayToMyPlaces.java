package dev.soundingboard.listing;

import dev.soundingboard.chat.Button;
import dev.soundingboard.mentorship.WayOfMentor;
import org.springframework.stereotype.Component;

/** A mentor who has no mentee to pause with is away from their places (P6). */
@Component
class WayToMyPlaces implements WayOfMentor {

    @Override
    public Button asButton() {
        return CapacityCommand.Show.asButton();
    }
}
