package dev.soundingboard.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.scheme.Scheme.ProfileChoices;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S4: how to meet is asked only where there is a choice. */
class OnlyWayTest {

    @Test
    void theOnlyWayOfMeetingIsChosenAlready() {
        assertThat(choices("Video").onlyWay()).isEqualTo("Video");
        assertThat(choices("Video", "Phone").onlyWay()).isEmpty();
    }

    private static ProfileChoices choices(String... ways) {
        return new ProfileChoices(List.of("Leeds"), List.of("Surgery"), List.of(ways));
    }
}
