package dev.soundingboard.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.Pairs;
import dev.soundingboard.Pairs.Two;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.mentorship.MentorshipCommand;
import dev.soundingboard.mentorship.MentorshipCommand.Pause;
import dev.soundingboard.mentorship.MentorshipCommand.Resume;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** S1: the card of a pair says how far the two have got, and when to meet only where that helps them. */
@StorageTest
@Import(Diary.class)
class ProgressTest {

    @Autowired
    Pairs pairs;

    @Autowired
    Diary diary;

    @Autowired
    TestClock clock;

    private Two two;

    @BeforeEach
    void aPair() {
        clock.startsAgain();
        two = pairs.ofWessex();
    }

    @Test
    void whoHasNothingPlannedReadsWhenToMeetAndAfterThatThatItWasTime() {
        assertThat(card(two)).contains("None yet. Meet by 18 January 2027");

        clock.passes(Duration.ofDays(60));
        assertThat(card(two)).contains("None yet. It was time to meet by 18 January 2027");
    }

    @Test
    void whoHasASessionAheadIsNotToldWhenToMeet() {
        diary.planned(two);

        assertThat(card(two)).contains("Wednesday 25 November, 6pm", "None yet").doesNotContain("eet by");
    }

    @Test
    void duringABreakNobodyIsToldWhenToMeet() {
        diary.says(two.trainee(), new Pause(two.id(), 0, ""));
        clock.passes(Duration.ofDays(60));

        assertThat(card(two)).contains("None yet").doesNotContain("eet by");
    }

    @Test
    void whatWasHeldBeforeABreakCountsAndTheTimeAwayIsGivenBack() {
        var peers = pairs.of("core-trainees");
        var session = diary.planned(peers);
        diary.passes(Duration.ofDays(3));
        diary.held(peers, session);
        assertThat(card(peers)).contains("1 of 3 by 23 May 2027");

        diary.says(peers.trainee(), new Pause(peers.id(), 0, ""));
        clock.passes(Duration.ofDays(10));
        diary.says(peers.trainee(), new Pause(peers.id(), 1, "2027-01-15"));
        clock.passes(Duration.ofDays(20));
        diary.says(peers.mentor(), new Resume(peers.id(), 2));

        assertThat(card(peers)).as("30 days later").contains("1 of 3 by 23 June 2027");
    }

    private String card(Two pair) {
        return diary.says(pair.trainee(), new MentorshipCommand.Open(pair.id())).toString();
    }
}
