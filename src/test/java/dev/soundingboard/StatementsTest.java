package dev.soundingboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.account.AccountRoundTrips;
import dev.soundingboard.admins.AdminsRoundTrips;
import dev.soundingboard.agreement.AgreementRoundTrips;
import dev.soundingboard.allocation.AllocationRoundTrips;
import dev.soundingboard.audit.AuditRoundTrips;
import dev.soundingboard.broadcast.BroadcastRoundTrips;
import dev.soundingboard.chat.Audited;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.Commands;
import dev.soundingboard.chat.HomeItem;
import dev.soundingboard.directory.DirectoryRoundTrips;
import dev.soundingboard.event.EventRoundTrips;
import dev.soundingboard.evidence.EvidenceRoundTrips;
import dev.soundingboard.groups.GroupRoundTrips;
import dev.soundingboard.guidance.GuidanceRoundTrips;
import dev.soundingboard.hours.HoursRoundTrips;
import dev.soundingboard.invitation.InvitationRoundTrips;
import dev.soundingboard.joining.JoiningRoundTrips;
import dev.soundingboard.journal.JournalRoundTrips;
import dev.soundingboard.listing.ListingRoundTrips;
import dev.soundingboard.mail.MailRoundTrips;
import dev.soundingboard.mentorship.MentorshipRoundTrips;
import dev.soundingboard.notification.NoticeRoundTrips;
import dev.soundingboard.notification.undelivered.UndeliveredRoundTrips;
import dev.soundingboard.onbehalf.OnBehalfRoundTrips;
import dev.soundingboard.pairing.PairingRoundTrips;
import dev.soundingboard.parting.PartingRoundTrips;
import dev.soundingboard.people.Person;
import dev.soundingboard.report.ReportRoundTrips;
import dev.soundingboard.roster.RosterRoundTrips;
import dev.soundingboard.session.SessionRoundTrips;
import dev.soundingboard.standing.StandingRoundTrips;
import dev.soundingboard.survey.SurveyRoundTrips;
import dev.soundingboard.taster.TasterRoundTrips;
import dev.soundingboard.team.TeamRoundTrips;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.approvaltests.Approvals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Database round trips of every handler, inbox and person included. The goal is 3 for a reading turn, 8 for an ordinary
 * change, 12 for an acceptance; the approved table shows where we are above it.
 */
@StorageTest
@Import({
    AccountRoundTrips.class,
    AdminsRoundTrips.class,
    AgreementRoundTrips.class,
    AllocationRoundTrips.class,
    AuditRoundTrips.class,
    BroadcastRoundTrips.class,
    ConversationRoundTrips.class,
    DirectoryRoundTrips.class,
    EventRoundTrips.class,
    EvidenceRoundTrips.class,
    GroupRoundTrips.class,
    InvitationRoundTrips.class,
    ListingRoundTrips.class,
    JoiningRoundTrips.class,
    JournalRoundTrips.class,
    GuidanceRoundTrips.class,
    MailRoundTrips.class,
    HoursRoundTrips.class,
    MentorshipRoundTrips.class,
    NoticeRoundTrips.class,
    OnBehalfRoundTrips.class,
    ReportRoundTrips.class,
    PairingRoundTrips.class,
    PartingRoundTrips.class,
    RosterRoundTrips.class,
    SessionRoundTrips.class,
    StandingRoundTrips.class,
    SurveyRoundTrips.class,
    TasterRoundTrips.class,
    TeamRoundTrips.class,
    UndeliveredRoundTrips.class,
})
@TestPropertySource(properties = "spring.mail.host=mail.invalid")
class StatementsTest {

    @Autowired
    Wessex wessex;

    @Autowired
    Commands commands;

    @Autowired
    List<RoundTrips> features;

    @Autowired
    TasterRoundTrips tasters;

    @Autowired
    TestClock clock;

    @Autowired
    List<HomeItem> items;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void startAgain() {
        clock.startsAgain();
    }

    @Test
    void everyHandlersRoundTripsAreApproved() {
        var counter = countEverything();

        assertThat(counter.counted()).as("each command is counted").isEqualTo(commands.types());
        Approvals.verify(counter.table());
    }

    /** A handler that forgets to say what it did would be written down as if it had not done it. */
    @Test
    void whateverAnAdminDoesIsWrittenDownAsDone() {
        countEverything();

        assertThat(jdbc.sql("SELECT verb FROM audit_entry WHERE outcome = 'DONE'")
                        .query(String.class)
                        .set())
                .containsAll(commands.types().stream()
                        .filter(type -> type.isAnnotationPresent(Audited.class))
                        .map(Commands::nameOf)
                        .toList());
    }

    @Test
    void theyStayTheSameAsRowsGrow() {
        var few = countEverything().table();
        IntStream.range(0, 100).forEach(i -> tasters.agreeOneMore("Trainee " + i, "Dr Number " + i));

        assertThat(countEverything().table()).isEqualTo(few);
    }

    /** At home a feature is asked only where the view says that something may wait: it must miss nothing. */
    @Test
    void whateverWaitsIsNamedByTheViewAtHome() {
        var waited = new HashSet<Class<?>>();
        count(new RoundTripCounter(wessex) {
            @Override
            public void count(String what, Person person, Command command) {
                super.count(what, person, command);
                waited.addAll(nothingWaitsUnnamed(what, person));
            }
        });

        assertThat(waited).as("features of which something waited").hasSizeGreaterThan(7);
    }

    /** The features of which something waits for that person. */
    private List<? extends Class<?>> nothingWaitsUnnamed(String after, Person person) {
        var names = jdbc.sql("SELECT what FROM at_home WHERE person = ?")
                .param(person.id())
                .query(String.class)
                .set();
        return Objects.requireNonNull(transaction.execute(status -> items.stream()
                .filter(item -> !item.namesAtHome().isEmpty())
                .filter(item -> !item.waitingFor(wessex.actor(person)).isEmpty())
                .peek(item -> assertThat(item.namesAtHome()).as(after).containsAnyElementsOf(names))
                .map(HomeItem::getClass)
                .toList()));
    }

    private RoundTripCounter countEverything() {
        return count(new RoundTripCounter(wessex));
    }

    private RoundTripCounter count(RoundTripCounter counter) {
        features.forEach(feature -> feature.count(counter));
        return counter;
    }
}
