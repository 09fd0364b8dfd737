package dev.soundingboard.taster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.StorageTest;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.people.Person;
import dev.soundingboard.taster.TasterCommand.Ask;
import dev.soundingboard.taster.TasterCommand.Keep;
import dev.soundingboard.taster.TasterCommand.Suggest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** An agreed session moves, and a suggestion is taken back (P2, S10). */
@StorageTest
@Import(Stages.class)
class ChangingATasterTest {

    private static final TypedTimes TUESDAY = TypedTimes.of("2026-12-01", "09:00");

    @Autowired
    Wessex wessex;

    @Autowired
    Stages stages;

    @Autowired
    TasterMeetings meetings;

    private Person asha;
    private Mentor bell;
    private Person drBell;

    @BeforeEach
    void aTraineeAndAMentorWithOnePlace() {
        stages.startsAgain();
        asha = wessex.trainee("Asha Rao");
        bell = wessex.mentorWithRoomFor(1, "Dr Alison Bell");
        drBell = stages.person(bell);
    }

    @Test
    void eitherCanMoveAnAgreedSessionWhichStandsUntilTheOtherTakesANewTime() {
        for (var who : new Person[] {asha, drBell}) {
            stages.startsAgain();
            var trainee = wessex.trainee("Carys Lloyd");
            var mentor = wessex.mentorWithRoomFor(1, "Dr Tunde Okafor");
            var agreed = stages.agreed(trainee, mentor);
            var mover = who.equals(asha) ? trainee : stages.person(mentor);
            var other = who.equals(asha) ? stages.person(mentor) : trainee;
            var before = meetings.find(agreed.request()).orElseThrow();

            var waiting = (TasterWaiting) stages.says(mover, new Suggest(agreed.request(), agreed.version(), TUESDAY));
            assertThat(waiting.summary()).startsWith("You have asked").endsWith("to move your taster");
            assertThat(waiting.waiting()).contains("it stays on Wednesday 25 November, 6pm");
            assertThat(meetings.find(agreed.request())).map(it -> it.start()).contains(before.start());

            var move = stages.newestTo(other, TasterToAnswer.class);
            assertThat(move.summary()).endsWith("would like to move your taster");
            stages.passes(Duration.ofMinutes(1));
            assertThat(stages.says(other, move.times().get(0).accept())).isInstanceOf(TasterAgreed.class);

            var after = meetings.find(agreed.request()).orElseThrow();
            assertThat(after.id()).as("the same entry in the calendar").isEqualTo(before.id());
            assertThat(after.sequence()).isGreaterThan(before.sequence());
            assertThat(after.start()).isEqualTo(Instant.parse("2026-12-01T09:00:00Z"));
            assertThat(stages.newestTo(mover, TasterAgreed.class).when()).isEqualTo("Tuesday 1 December, 9am");
            assertThat(stages.says(wessex.trainee("Ben Carter"), new Ask(mentor.id())))
                    .as("the place stays held (M2)")
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void eitherCanLeaveTheSessionWhereItWas() {
        var agreed = stages.agreed(asha, bell);
        var waiting = (TasterWaiting) stages.says(drBell, new Suggest(agreed.request(), agreed.version(), TUESDAY));
        var move = stages.newestTo(asha, TasterToAnswer.class);
        assertThat(move.agreed()).isEqualTo("Wednesday 25 November, 6pm");
        assertThat(move.reasons()).isEmpty();

        stages.says(asha, new Keep(move.request(), move.version()));

        assertThat(stages.newestTo(drBell, TasterAgreed.class).when()).isEqualTo("Wednesday 25 November, 6pm");
        assertThat(stages.says(drBell, new Keep(waiting.request(), waiting.version())))
                .as("outdated")
                .isInstanceOf(TasterAgreed.class);
    }

    @Test
    void aMentorTakesSuggestedTimesBack() {
        var request = stages.asked(asha, bell);
        var waiting = (TasterWaiting) stages.says(drBell, new Suggest(request.request(), request.version(), TUESDAY));

        var again = (TasterToAnswer) stages.says(drBell, new Keep(waiting.request(), waiting.version()));

        assertThat(again.times()).extracting(TasterToAnswer.Option::label).containsExactly("Wed 25 Nov, 6pm");
        assertThat(stages.newestTo(asha, TasterWaiting.class).summary())
                .isEqualTo("You have asked Dr Alison Bell for a taster session");
    }

    @Test
    void aMistakeInNewTimesIsSaidOnTheSession() {
        var agreed = stages.agreed(asha, bell);

        var again = (TasterAgreed) stages.says(
                asha, new Suggest(agreed.request(), agreed.version(), TypedTimes.of("2026-11-23", "10:00")));

        assertThat(again.problem()).isEqualTo("Choose times that are at least 24 hours from now.");
        assertThat(again.lines().get(0)).isEqualTo(new TimeLine(1, "2026-11-23", "10:00"));
    }
}
