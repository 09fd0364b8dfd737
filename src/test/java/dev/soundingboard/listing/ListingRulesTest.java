package dev.soundingboard.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.TestClock;
import dev.soundingboard.listing.ListingCommand.Practice;
import dev.soundingboard.listing.ListingCommand.Words;
import dev.soundingboard.scheme.Scheme.ProfileChoices;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What must hold for each part of a profile (M3, P4, P5, S4). */
class ListingRulesTest {

    private static final UUID ID = UUID.randomUUID();
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final ProfileChoices CHOICES =
            new ProfileChoices(List.of("Leeds"), List.of("Surgery"), List.of("Video", "Phone, if need be", "On foot"));

    private final ListingRules rules = new ListingRules(new TestClock());

    @Test
    void trainingLiesBehindThem() {
        assertThat(rules.trained("November 2026", LONDON)).as("M3").isEmpty();
        assertThat(rules.trained("March 1990", LONDON)).isEmpty();
        assertThat(rules.trained("December 2026", LONDON))
                .contains("That training is still to come. You can join as a mentor after it.");
        assertThat(rules.trained("March 1066", LONDON)).contains("Check the year of your training.");
        assertThat(rules.trained("years ago", LONDON))
                .contains("Give the month and year of your training, for example March 2024.");
    }

    @Test
    void everyTextOfTheProfileIsWritten() {
        assertThat(rules.problem(new Words(ID, "I walk.", "I care.", "Calm.")))
                .as("P5")
                .isEmpty();
        assertThat(rules.problem(new Words(ID, "", "I care.", "Calm.")))
                .contains("Introduce yourself in a sentence or two.");
        assertThat(rules.problem(new Words(ID, "I walk.", "", "Calm."))).contains("Say why you mentor.");
        assertThat(rules.problem(new Words(ID, "I walk.", "I care.", ""))).contains("Say how you work.");
    }

    @Test
    void choicesAreTheSchemes() {
        assertThat(rules.problem(practice("Surgery", "Leeds", "Video"), CHOICES))
                .as("P5")
                .isEmpty();
        assertThat(rules.problem(practice("Magic", "Leeds", "Video"), CHOICES)).contains("Choose your specialty.");
        assertThat(rules.problem(practice("Surgery", "Atlantis", "Video"), CHOICES))
                .contains("Choose where you are based.");
        assertThat(rules.problem(practice("Surgery", "Leeds", "Telepathy"), CHOICES))
                .as("S4")
                .contains("Choose at least one way of working.");
    }

    @Test
    void aWayWithACommaInItCanBeChosenToo() {
        assertThat(ListingRules.chosenWays("Phone, if need be,On foot", CHOICES))
                .containsExactlyInAnyOrder("Phone, if need be", "On foot");
    }

    private static Practice practice(String specialty, String place, String ways) {
        return new Practice(ID, "Came late.", specialty, place, ways, "Teams");
    }
}
