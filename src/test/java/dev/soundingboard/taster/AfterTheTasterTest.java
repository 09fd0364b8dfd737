package dev.soundingboard.taster;

import static dev.soundingboard.taster.Verdict.GOOD_FIT;
import static dev.soundingboard.taster.Verdict.NOT_FOR_ME;
import static dev.soundingboard.taster.Verdict.STILL_DECIDING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.StorageTest;
import dev.soundingboard.Wessex;
import dev.soundingboard.cards.CardTemplates;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Template;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentorship.Mentorships;
import dev.soundingboard.people.Person;
import dev.soundingboard.taster.TasterCommand.Ask;
import dev.soundingboard.taster.TasterCommand.Cancel;
import dev.soundingboard.taster.TasterCommand.Open;
import dev.soundingboard.taster.TasterCommand.Suggest;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** After the session: two private verdicts, and a pair or nobody's embarrassment (P2, D2, D6, M2). */
@StorageTest
@Import(Stages.class)
class AfterTheTasterTest {

    private static final Duration UNTIL_IT_ENDS = Duration.ofDays(13).plusHours(10);

    @Autowired
    Wessex wessex;

    @Autowired
    Stages stages;

    @Autowired
    Mentorships mentorships;

    @Autowired
    Tasters tasters;

    @Autowired
    CardTemplates templates;

    @Autowired
    JdbcClient jdbc;

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
    void bothAreAskedWhenTheSessionIsOverAndNotBefore() {
        stages.agreed(asha, bell);
        stages.passes(Duration.ofHours(57));
        assertThat(stages.newestTo(asha, TasterAgreed.class)).isNotNull();

        stages.passes(Duration.ofHours(1));

        var asked = stages.newestTo(asha, HowWasIt.class);
        assertThat(asked.summary()).isEqualTo("How was your taster with Dr Alison Bell?");
        assertThat(asked.until()).isEqualTo("9 December 2026");
        assertThat(stages.newestTo(drBell, HowWasIt.class).said()).isEmpty();
    }

    @Test
    void twoGoodFitsMakeAPairAndBothAreTold() {
        var asked = stages.met(asha, bell);
        assertThat(((HowWasIt) stages.judges(asha, asked, GOOD_FIT)).said()).isEqualTo("Good fit");
        var before = stages.countTo(drBell.id());
        assertThat(before).as("asked, and how was it").isEqualTo(2);

        assertThat(stages.judges(drBell, asked, GOOD_FIT).summary()).isEqualTo("You and Asha Rao are a pair");

        assertThat(stages.newestTo(asha, Card.class).summary()).isEqualTo("You and Dr Alison Bell are a pair");
        assertThat(mentorships.between(asha.id(), bell.id())).isPresent();
        assertThat(stages.says(asha, new Ask(bell.id())).summary()).isEqualTo("You and Dr Alison Bell are a pair");
        assertThat(stages.says(wessex.trainee("Ben Carter"), new Ask(bell.id())))
                .as("the pair keeps the place (M2)")
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whoSaysNothingIsRemindedOnceWhateverTheOtherHasSaid() {
        var asked = stages.met(asha, bell);
        stages.judges(asha, asked, NOT_FOR_ME);
        var ashasCards = stages.countTo(asha.id());
        var bellsCards = stages.countTo(drBell.id());

        stages.passes(Duration.ofDays(3));

        assertThat(stages.countTo(drBell.id())).isEqualTo(bellsCards + 1);
        assertThat(stages.newestTo(drBell, HowWasIt.class).said()).isEmpty();
        stages.passes(Duration.ofDays(3));
        assertThat(stages.countTo(drBell.id())).as("once").isEqualTo(bellsCards + 1);
        assertThat(stages.countTo(asha.id())).as("has said").isEqualTo(ashasCards);
    }

    @Test
    void aVerdictCanBeChangedUntilTheTimeIsUp() {
        var asked = stages.met(asha, bell);
        stages.judges(asha, asked, NOT_FOR_ME);
        stages.judges(drBell, asked, GOOD_FIT);
        stages.passes(UNTIL_IT_ENDS.minusHours(1));

        stages.judges(asha, asked, GOOD_FIT);

        assertThat(mentorships.between(asha.id(), bell.id())).isPresent();
    }

    @Test
    void whatOneSaysChangesNothingThatTheOtherCanSee() {
        var asked = stages.met(asha, bell);
        var before = rendered(stages.says(asha, new Open(asked.request())));
        var told = stages.countTo(asha.id());

        for (var verdict : List.of(GOOD_FIT, STILL_DECIDING, NOT_FOR_ME)) {
            stages.judges(drBell, asked, verdict);
            assertThat(rendered(stages.says(asha, new Open(asked.request())))).isEqualTo(before);
        }
        stages.says(drBell, new Cancel(asked.request(), asked.version()));
        assertThat(rendered(stages.says(asha, new Open(asked.request())))).isEqualTo(before);
        assertThat(stages.countTo(asha.id())).isEqualTo(told);
        assertThat(stages.says(wessex.trainee("Ben Carter"), new Ask(bell.id())))
                .as("a place that is free would tell")
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aNotForMeAnExpiryAndAWithdrawalReadTheSameAndAtTheSameMoment() {
        var expired = endAfter((asked, mentor) -> {});
        var notForMe = endAfter((asked, mentor) -> stages.judges(mentor, asked, NOT_FOR_ME));
        var withdrawn = endAfter((asked, mentor) -> stages.says(mentor, new Cancel(asked.request(), asked.version())));

        assertThat(expired).contains("Your taster with Dr Alison Bell has come to an end");
        assertThat(notForMe).isEqualTo(expired);
        assertThat(withdrawn).isEqualTo(expired);
    }

    /** The card that the trainee is sent when it ends, which is not a moment before the time is up. */
    private String endAfter(BiConsumer<HowWasIt, Person> mentorDoes) {
        stages.startsAgain();
        asha = wessex.trainee("Asha Rao");
        bell = wessex.mentorWithRoomFor(1, "Dr Alison Bell");
        var asked = stages.met(asha, bell);
        mentorDoes.accept(asked, stages.person(bell));
        stages.passes(UNTIL_IT_ENDS.minusHours(1));
        assertThat(stages.newestTo(asha, HowWasIt.class)).isNotNull();

        stages.passes(Duration.ofHours(1));

        assertThat(tasters.endedWith(asha.id())).as("isn't suggested again").containsExactly(bell.id());
        assertThat(stages.says(wessex.trainee("Ben Carter"), new Ask(bell.id())))
                .as("the place is free")
                .isInstanceOf(TasterForm.class);
        var closed = stages.newestTo(asha, TasterClosed.class);
        assertThat(closed.ways()).isNotEmpty();
        assertThat(stages.says(asha, new Open(asked.request()))).isEqualTo(closed);
        return rendered(closed);
    }

    @Test
    void whatEachSaidIsNowhereInPlainTextAndGoneInTheEnd() {
        var asked = stages.met(asha, bell);
        stages.judges(asha, asked, NOT_FOR_ME);
        assertThat(row(asked)).doesNotContain("NOT_FOR_ME", "Not for me").contains("trainee_verdict=");
        assertThat(sealed(asked)).isEqualTo(1);

        stages.passes(UNTIL_IT_ENDS);

        assertThat(sealed(asked)).isZero();
    }

    @Test
    void aSessionThatDidNotHappenGetsANewTime() {
        var asked = stages.met(asha, bell);

        stages.says(asha, new Suggest(asked.request(), asked.version(), TypedTimes.of("2026-12-01", "09:00")));
        var move = stages.newestTo(drBell, TasterToAnswer.class);
        stages.says(drBell, move.times().get(0).accept());

        assertThat(stages.newestTo(asha, TasterAgreed.class).when()).isEqualTo("Tuesday 1 December, 9am");
        stages.passes(UNTIL_IT_ENDS);
        assertThat(stages.newestTo(asha, HowWasIt.class).until()).isEqualTo("15 December 2026");
    }

    private String rendered(Card card) {
        var template = card.getClass().getAnnotation(Template.class);
        return templates.render(template.value(), card).toString();
    }

    private String row(HowWasIt asked) {
        return jdbc.sql("SELECT * FROM taster_request WHERE id = ?")
                .param(asked.request())
                .query()
                .singleRow()
                .toString();
    }

    private int sealed(HowWasIt asked) {
        return jdbc.sql("SELECT count(trainee_verdict) + count(mentor_verdict) FROM taster_request WHERE id = ?")
                .param(asked.request())
                .query(Integer.class)
                .single();
    }
}
