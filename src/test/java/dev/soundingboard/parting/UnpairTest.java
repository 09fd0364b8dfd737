package dev.soundingboard.parting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.NorthWestTeam;
import dev.soundingboard.Pairs.Two;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Candidates;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Confirmation;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.PickForm;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Role;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentorship.MentorshipCommand;
import dev.soundingboard.parting.UnpairCommand.End;
import dev.soundingboard.parting.UnpairCommand.Find;
import dev.soundingboard.parting.UnpairCommand.Open;
import dev.soundingboard.session.SessionState;
import dev.soundingboard.session.Sessions;
import dev.soundingboard.session.Slot;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The scheme team ends a pair, without a reason and without fault (P7). */
class UnpairTest extends NorthWestTeam {

    @Autowired
    Sessions sessions;

    private Mentor rigby;
    private Two two;

    @BeforeEach
    void aTeamAndAPair() {
        rigby = northWest.mentorWithRoomFor(3, "Dr Alma Rigby");
        two = pairs.of(northWest.trainee("Priya Shah"), rigby);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unpair Priya Shah and Dr Alma Rigby",
                "Unpair priya from rigby",
                "unpair rigby",
                "end the pair of priya and rigby",
                "end pair priya",
                "end the mentoring of Priya Shah"
            })
    void theCardSaysExactlyWhatWillHappenAndNothingHasHappenedYet(String words) {
        plan();

        var card = (Confirmation) types(words);

        assertThat(card.summary()).isEqualTo("End the pair of Priya Shah and Dr Alma Rigby?");
        assertThat(card.lead()).isEqualTo("They have been a pair since 23 November 2026.");
        assertThat(card.happens())
                .hasSize(5)
                .contains(
                        "The session that they have planned is called off, and both are told to take it out of their calendars.",
                        "What they wrote and logged stays theirs.",
                        "Dr Alma Rigby’s place is free.",
                        "I don’t ask you why. It can’t be undone, but your team can introduce them again.")
                .first()
                .asString()
                .endsWith("that the SupportRTT North West team has ended it. It says that it is nobody’s fault.");
        assertThat(goesOn()).isTrue();
    }

    @Test
    void bothAreToldKindlyWhoEndedItAndTheSessionIsOff() {
        plan();

        assertThat(presses(types("unpair priya")).summary())
                .isEqualTo("The mentoring of Priya Shah and Dr Alma Rigby has ended");

        assertThat(goesOn()).isFalse();
        assertThat(jdbc.sql("SELECT count(*) FROM mentor_held_place WHERE mentor = ? AND until > '9000-01-01'")
                        .param(rigby.id())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(sessions.of(two.id()))
                .singleElement()
                .satisfies(it -> assertThat(it.state()).isEqualTo(SessionState.CANCELLED));
        relay.run();
        assertThat(sent.to(two.trainee().id()).toString())
                .contains(
                        "Your mentoring with Dr Alma Rigby has ended",
                        "The SupportRTT North West team has ended it. That is nobody’s fault.",
                        "Take them out of your calendar.");
        assertThat(sent.to(rigby.person()).toString())
                .contains("Your mentoring with Priya Shah has ended", "has ended it. That is nobody’s fault.");
        assertThat(sent.to(patsy.id())).as("who ended it isn’t told").isEmpty();
        assertThat(audited("unpair.end")).isEqualTo("DONE");
        assertThat(says(two.trainee(), new MentorshipCommand.Open(two.id())).toString())
                .contains("nobody’s fault");
    }

    @Test
    void whoHasMetIsAskedTheSurvey() {
        plan();
        clock.passes(Duration.ofDays(4));

        assertThat(((Confirmation) types("unpair priya")).happens())
                .contains("They are asked the short survey, as at every end.");
    }

    @Test
    void theWaitingListIsNextWhereTheTeamPairs() {
        assertThat(((News) presses(types("unpair priya"))).ways())
                .extracting(Button::title)
                .containsExactly("Waiting list", "Team menu");

        var morgan = wessex.admin("Morgan Reed");
        pairs.of(wessex.trainee("Asha Rao"), wessex.mentor("Dr Alison Bell"));
        var end = ((Confirmation) types(morgan, "unpair asha")).ways().get(0).command();
        assertThat(((News) says(morgan, end)).ways()).extracting(Button::title).containsExactly("Team menu");
    }

    @Test
    void whomTheTeamUnpairedItCanIntroduceAgain() { // P7
        presses(types("unpair priya"));

        assertThat(types("pair priya with rigby").summary()).isEqualTo("Introduce Priya Shah and Dr Alma Rigby?");
    }

    @Test
    void ofTwoAdminsAtOnceTheSecondSeesThatItHasEnded() {
        var mine = types("unpair priya");
        var hers = types(northWest.admin("Sam Grimshaw"), "unpair priya");
        presses(mine);

        assertThat(presses(hers)).isInstanceOf(News.class);
        assertThat(presses(mine)).as("pressed twice").isInstanceOf(News.class);
        relay.run();
        assertThat(sent.to(two.trainee().id())).hasSize(1);
    }

    @Test
    void whoIsInAPairIsFoundHoweverManyNamesakesAreInNone() {
        IntStream.range(0, 9).forEach(i -> northWest.trainee("Ada Priya %d".formatted(i)));
        IntStream.range(0, 9).forEach(i -> northWest.mentorWithRoomFor(1, "Dr Abel Rigby %d".formatted(i)));

        assertThat(types("unpair priya and rigby").summary())
                .isEqualTo("End the pair of Priya Shah and Dr Alma Rigby?");
        assertThat(types("unpair priya").summary()).isEqualTo("End the pair of Priya Shah and Dr Alma Rigby?");
    }

    @Test
    void ofVeryManyPairsTheOtherNameFindsTheOneThatIsMeant() {
        IntStream.range(0, 8)
                .forEach(i -> pairs.of(
                        northWest.trainee("Ada Priya %d".formatted(i)),
                        northWest.mentorWithRoomFor(1, "Dr Number %d".formatted(i))));

        var some = (Candidates) types("unpair priya");
        assertThat(some.people()).hasSize(6);
        assertThat(some.lead())
                .isEqualTo("There are 9 with that name. If you mean none of these, add the name of the other.");
        assertThat(types("unpair priya and rigby").summary())
                .isEqualTo("End the pair of Priya Shah and Dr Alma Rigby?");
    }

    @Test
    void anOutdatedButtonAsksAgain() {
        assertThat(says(patsy, new End(two.id(), 99))).isInstanceOf(Confirmation.class);
        assertThat(goesOn()).isTrue();
    }

    @Test
    void ofSeveralPairsTheAdminChooses() {
        pairs.of(northWest.trainee("Tom Ellis"), rigby);

        var card = (Candidates) types("unpair alma rigby");
        assertThat(card.people())
                .extracting(Candidates.Row::name)
                .containsExactly("Priya Shah and Dr Alma Rigby", "Tom Ellis and Dr Alma Rigby");
        assertThat(says(patsy, card.people().get(1).open().command()).summary())
                .isEqualTo("End the pair of Tom Ellis and Dr Alma Rigby?");
        assertThat(((Candidates) types("unpair pryia")).lead())
                .as("a name that is only like it is never sure")
                .isEqualTo("I find no pair of anybody called exactly “pryia”.");
    }

    @Test
    void whatIsNoPairIsSaidAndTheFormOffersThoseThereAre() {
        northWest.trainee("Tom Ellis");
        assertThat(((PickForm) types("unpair xyzzy 🙂 مرحبا")).problem()).startsWith("I know nobody called “xyzzy");
        assertThat(((PickForm) types("unpair tom ellis and rigby")).problem())
                .isEqualTo("I find no pair of “tom ellis and rigby”. It may have ended already.");
        assertThat(((PickForm) types("unpair")).problem()).isEmpty();
        assertThat(((PickForm) says(patsy, new Open("junk"))).problem()).isEqualTo("Choose a pair from the list.");

        assertThat(offered("rig")).containsExactly("Priya Shah and Dr Alma Rigby");
        assertThat(offered("")).hasSize(1);
        assertThat(offered("%")).hasSize(1);
        assertThat(offered("zzz")).isEmpty();
        assertThat(says(patsy, new Open(two.id().toString()))).isInstanceOf(Confirmation.class);
    }

    @Test
    void anAdminEndsTheirOwnAsEverybodyDoes() {
        wessex.isAlso(two.trainee(), Role.ADMIN, "north-west");

        assertThat(types(two.trainee(), "unpair priya").summary()).isEqualTo("You are one of the two");
        assertThat(says(two.trainee(), new End(two.id(), 0))).isInstanceOf(News.class);
        assertThat(goesOn()).isTrue();
    }

    @Test
    void anotherSchemesTeamFindsAndEndsNothing() {
        var morgan = wessex.admin("Morgan Reed");

        assertThat(says(morgan, new End(two.id(), 0))).isInstanceOf(Refusal.class);
        assertThat(says(morgan, new Open(two.id().toString()))).isInstanceOf(PickForm.class);
        assertThat(((PickForm) types(morgan, "unpair priya")).problem()).startsWith("I know nobody");
        assertThat(goesOn()).isTrue();
    }

    private void plan() {
        transaction.executeWithoutResult(status -> sessions.plan(
                mentorships.inFull(two.id()).orElseThrow(),
                Slot.of(clock.instant().plus(Duration.ofDays(3)), Duration.ofHours(1), "Video"),
                two.trainee().id()));
    }

    private List<String> offered(String text) {
        return ((Reply.Choices) wessex.says(patsy, new Find(text)))
                .choices().stream().map(Reply.Choice::title).toList();
    }

    private boolean goesOn() {
        return mentorships.find(two.id()).orElseThrow().isActive();
    }

    private Card presses(Card card) {
        return says(patsy, ((Confirmation) card).ways().get(0).command());
    }
}
