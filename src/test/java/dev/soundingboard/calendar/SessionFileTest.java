package dev.soundingboard.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import dev.soundingboard.Pairs;
import dev.soundingboard.Pairs.Two;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.session.Session;
import dev.soundingboard.session.SessionCommand.Cancel;
import dev.soundingboard.session.SessionCommand.Move;
import dev.soundingboard.session.SessionCommand.Plan;
import dev.soundingboard.session.Sessions;
import dev.soundingboard.session.TypedSession;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A session in a calendar: one entry, kept in step, that gives nothing away. */
@StorageTest
class SessionFileTest {

    @Autowired
    Pairs pairs;

    @Autowired
    Wessex wessex;

    @Autowired
    Sessions sessions;

    @Autowired
    CalendarLinks links;

    @Autowired
    CalendarEndpoint endpoint;

    @Autowired
    TestClock clock;

    private Two two;

    @BeforeEach
    void aPlannedSession() {
        clock.startsAgain();
        two = pairs.ofWessex();
        wessex.says(two.trainee(), new Plan(two.id(), null, typed("2026-11-25")));
    }

    @Test
    void theEntryIsPrivateAndNamesNobody() {
        var event = event();

        assertThat(event.getSummary().getValue()).isEqualTo("Meeting");
        assertThat(event.getClassification().isPrivate()).isTrue();
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-11-25T18:00:00Z"));
        assertThat(file()).doesNotContain("Zanzibar", "Asha", "Bell", "Rota");
    }

    @Test
    void movedItIsTheSameEntryWithAHigherSequence() {
        var before = event();

        wessex.says(two.mentor(), new Move(session().id(), 0, null, typed("2026-11-26")));

        var after = event();
        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(after.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-11-26T18:00:00Z"));
    }

    @Test
    void cancelledItFreesTheTime() {
        var before = event();

        wessex.says(two.mentor(), new Cancel(session().id(), 0));

        var after = event();
        assertThat(after.getStatus().isCancelled()).isTrue();
        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
    }

    private VEvent event() {
        return Biweekly.parse(file()).first().getEvents().get(0);
    }

    /** What the address on the card gives. */
    private String file() {
        var session = session();
        var meeting = new Meeting(session.id(), session.version(), session.start(), session.length());
        var token = links.ics(meeting).replaceAll(".*/calendar/|[.]ics$", "");
        return Objects.requireNonNull(endpoint.ics(token).getBody());
    }

    private Session session() {
        return sessions.of(two.id()).get(0);
    }

    private static TypedSession typed(String day) {
        return new TypedSession(day, "18:00", "60", "Video", "Zanzibar room", "Rota");
    }
}
