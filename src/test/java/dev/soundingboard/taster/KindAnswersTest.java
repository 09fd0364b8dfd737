package dev.soundingboard.taster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Role;
import dev.soundingboard.independence.Structure;
import dev.soundingboard.independence.Supervisors;
import dev.soundingboard.joining.JoinCommand;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.MentorCommand;
import dev.soundingboard.mentorship.Mentorships;
import dev.soundingboard.people.Person;
import dev.soundingboard.taster.TasterCommand.Ask;
import dev.soundingboard.taster.TasterCommand.Begin;
import dev.soundingboard.taster.TasterCommand.CannotReach;
import dev.soundingboard.taster.TasterCommand.Decline;
import dev.soundingboard.taster.TasterCommand.Suggest;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Starting without a taster, a colleague instead, a mentor who can't be reached (P2, P3, P6). */
@StorageTest
@Import(Stages.class)
class KindAnswersTest {

    private static final String REASON = "I don’t have the time to do this well just now.";

    @Autowired
    Wessex wessex;

    @Autowired
    Stages stages;

    @Autowired
    Mentorships mentorships;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Structure structure;

    @Autowired
    TransactionTemplate transaction;

    private Person asha;
    private Mentor bell;
    private Person drBell;

    @BeforeEach
    void aTraineeAndAMentor() {
        stages.startsAgain();
        asha = wessex.trainee("Asha Rao");
        bell = wessex.mentor("Dr Alison Bell");
        drBell = stages.person(bell);
    }

    @Test
    void aTraineeCanAskToStartWithoutATaster() {
        var form = (TasterForm) stages.says(asha, new Ask(bell.id()));
        assertThat(form.without()).isEqualTo("You can also ask to start mentoring without a taster.");

        var request = stages.askedToStart(asha, bell);
        assertThat(request.summary()).isEqualTo("Asha Rao asks to start mentoring with you, without a taster");
        var begin = Objects.requireNonNull(request.begin());
        assertThat(stages.says(drBell, begin).summary()).isEqualTo("You and Asha Rao are a pair");

        assertThat(stages.newestTo(asha, Card.class).summary()).isEqualTo("You and Dr Alison Bell are a pair");
        assertThat(mentorships.between(asha.id(), bell.id())).isPresent();
        assertThat(stages.says(drBell, begin).summary()).as("pressed twice").isEqualTo("You and Asha Rao are a pair");
    }

    @Test
    void whoIsNotIndependentAnyMoreCantBeAccepted() {
        var request = stages.asked(asha, bell);
        transaction.executeWithoutResult(
                status -> structure.isSupervisedBy(asha.id(), "wessex", new Supervisors(Set.of(drBell.id()), "")));

        var answer = (Refusal) stages.says(drBell, request.times().get(0).accept());

        assertThat(answer.reason()).as("P3: and not why").startsWith("This request can’t be accepted any more.");
    }

    @Test
    void aRequestOfAnotherSchemeOfTheirsOffersTheWayThere() {
        var request = stages.asked(asha, bell);
        wessex.isAlso(drBell, Role.MENTOR, "generic");
        stages.says(drBell, new JoinCommand.Switch("generic"));

        var answer = (Refusal) stages.says(drBell, request.times().get(0).accept());

        assertThat(answer.reason()).startsWith("This belongs to Wessex return to training mentoring.");
        stages.says(drBell, answer.ways().get(0).command());
        assertThat(stages.says(drBell, request.times().get(0).accept())).isInstanceOf(TasterAgreed.class);
    }

    @Test
    void whomTheTeamHasIntroducedNeedsNoAnswerAnyMore() {
        var request = stages.askedToStart(asha, bell);
        transaction.executeWithoutResult(status -> mentorships.introduce(asha.id(), bell.id(), "wessex"));

        assertThat(stages.says(drBell, Objects.requireNonNull(request.begin()))).isInstanceOf(TasterClosed.class);
    }

    @Test
    void theMentorCanOfferATasterFirst() {
        var request = stages.askedToStart(asha, bell);

        stages.says(drBell, new Suggest(request.request(), request.version(), TypedTimes.of("2026-12-01", "09:00")));

        var offered = stages.newestTo(asha, TasterToAnswer.class);
        assertThat(offered.begin()).isNull();
        assertThat(stages.says(asha, offered.times().get(0).accept())).isInstanceOf(TasterAgreed.class);
    }

    @Test
    void aTasterThatWasAskedForCantBeginAsAPair() {
        var request = stages.asked(asha, bell);

        assertThat(stages.says(drBell, new Begin(request.request(), request.version())))
                .isInstanceOf(TasterToAnswer.class);
    }

    @Test
    void theMentorConfirmsToBeIndependentAndTheMomentIsKept() {
        var request = stages.asked(asha, bell);
        assertThat(request.confirms())
                .isEqualTo("I have no part in this person’s appraisal, supervision or management.");
        assertThat(confirmed(request.request())).isZero();

        stages.says(drBell, request.times().get(0).accept());

        assertThat(confirmed(request.request())).isEqualTo(1);
    }

    @Test
    void aDecliningMentorSuggestsAColleague() {
        var hughes = wessex.mentor("Dr Catrin Hughes");
        var request = stages.asked(asha, bell);

        stages.says(drBell, decline(request, hughes.id().toString()));

        var closed = stages.newestTo(asha, TasterClosed.class);
        assertThat(closed.next()).isEqualTo("They think that Dr Catrin Hughes may be right for you.");
        assertThat(closed.ways().get(0).command()).isEqualTo(new MentorCommand.Open(hughes.id()));
    }

    @Test
    void aColleagueIsAnotherMentorOfTheSchemeWithRoom() {
        var full = wessex.mentorWithRoomFor(1, "Dr Gareth Full");
        stages.agreed(wessex.trainee("Ben Carter"), full);
        var request = stages.asked(asha, bell);

        for (var nobody : new String[] {
            bell.id().toString(), full.id().toString(), UUID.randomUUID().toString(), "Dr X"
        }) {
            var again = (TasterToAnswer) stages.says(drBell, decline(request, nobody));
            assertThat(again.problem()).isEqualTo("Choose a colleague who has room just now, or leave it empty.");
        }
        assertThat(stages.says(drBell, decline(request, " "))).isInstanceOf(TasterClosed.class);
    }

    @Test
    void aTraineeWhoCantReachTheMentorTellsTheTeamOnce() {
        var admin = wessex.admin("Morgan Reed");
        var request = stages.asked(asha, bell);
        var tell = new CannotReach(request.request(), request.version());
        assertThat(((TasterWaiting) stages.says(asha, tell)).told())
                .as("too early")
                .isEmpty();

        clock.passes(Duration.ofDays(1));
        assertThat(((TasterWaiting) stages.says(asha, tell)).told())
                .isEqualTo("I have told your scheme team that you can’t reach Dr Alison Bell. They will be in touch.");
        stages.says(asha, tell);

        var card = stages.newestTo(admin, MentorUnreached.class);
        assertThat(card.summary()).isEqualTo("Asha Rao can’t reach Dr Alison Bell");
        assertThat(card.toString()).as("D2").doesNotContain(Stages.DILEMMA);
        assertThat(stages.countTo(admin.id())).isEqualTo(1);
        assertThat(stages.says(drBell, request.times().get(0).accept()))
                .as("the mentor's card is as good as before")
                .isInstanceOf(TasterAgreed.class);
    }

    private static Decline decline(TasterToAnswer request, @Nullable String colleague) {
        return new Decline(request.request(), request.version(), REASON, colleague);
    }

    private int confirmed(UUID request) {
        return jdbc.sql("SELECT count(confirmed) FROM taster_request WHERE id = ?")
                .param(request)
                .query(Integer.class)
                .single();
    }
}
