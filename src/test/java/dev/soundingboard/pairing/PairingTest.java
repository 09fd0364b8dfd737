package dev.soundingboard.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.AtTheSameMoment;
import dev.soundingboard.NorthWestTeam;
import dev.soundingboard.allocation.AllocationCommand;
import dev.soundingboard.chat.Candidates;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Role;
import dev.soundingboard.independence.Structure;
import dev.soundingboard.independence.Supervisors;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.mentorship.MentorshipCommand;
import dev.soundingboard.pairing.MatchCard.Fact;
import dev.soundingboard.pairing.PairingCommand.Consider;
import dev.soundingboard.pairing.PairingCommand.Introduce;
import dev.soundingboard.pairing.PairingCommand.OneMore;
import dev.soundingboard.people.Person;
import dev.soundingboard.trainee.TraineeCommand.FindTrainee;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The scheme team introduces two people by their names, and sees first how they would fit (P1, P3, M2). */
class PairingTest extends NorthWestTeam {

    private static final String PLEA = "She would love to meet near Preston, and you are the only one there.";

    @Autowired
    Mentors mentors;

    @Autowired
    Structure structure;

    private Person priya;
    private Mentor rigby;

    @BeforeEach
    void aTeamATraineeAndAMentor() {
        priya = northWest.trainee("Priya Shah");
        rigby = northWest.mentorWithRoomFor(1, "Dr Alma Rigby");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pair Priya Shah with Dr Alma Rigby",
                "Introduce priya to rigby!",
                "match priya and alma",
                "pair rigby with priya",
                "intorduce Priya Shah with Alma Rigby"
            })
    void theTwoAreMeantInPlainWordsAndNothingHasHappenedYet(String words) {
        var card = (MatchCard) types(words);

        assertThat(card.summary()).isEqualTo("Introduce Priya Shah and Dr Alma Rigby?");
        assertThat(card.facts())
                .containsExactly(
                        new Fact("Priya Shah", "Has not asked your team for a mentor. Nobody mentors them now."),
                        new Fact("Dr Alma Rigby", "Has a place free. 0 of 1 at a time."),
                        new Fact(
                                "Fit",
                                "Based where they would like to meet. Works the way they prefer. Has a different background, which often helps: another specialty."),
                        new Fact("Conflict", "None that they have told us of."));
        assertThat(card.happens())
                .containsExactly(
                        "Both are told, each with the other’s name and how to get in touch.",
                        "It takes one of Dr Alma Rigby’s places.");
        assertThat(card.oneMore()).isNull();
        assertThat(areAPair()).isFalse();
    }

    @Test
    void theyAreIntroducedAsFromTheWaitingListAndTheWishIsFulfilled() { // P1, P6
        says(priya, new AllocationCommand.Send("Near Preston", false));
        var card = (MatchCard) types("pair priya with rigby");
        assertThat(card.facts().get(0).says()).startsWith("Waits for a mentor since 23 November 2026.");

        assertThat(introduces(card).summary()).isEqualTo("Priya Shah and Dr Alma Rigby are introduced");

        assertThat(areAPair()).isTrue();
        assertThat(says(patsy, new AllocationCommand.Waiting()).summary()).isEqualTo("Nobody is waiting for a mentor");
        relay.run();
        assertThat(sent.to(priya.id())).extracting(Card::summary).contains("You and Dr Alma Rigby are a pair");
        assertThat(sent.to(rigby.person())).extracting(Card::summary).contains("You and Priya Shah are a pair");
        assertThat(audited("pairing.introduce")).isEqualTo("DONE");
    }

    @Test
    void pressedTwiceOrByTwoAdminsItIsOnePair() {
        var mine = (MatchCard) types("pair priya with rigby");
        var hers = (MatchCard) types(northWest.admin("Sam Grimshaw"), "pair priya with rigby");
        introduces(mine);

        assertThat(introduces(mine).summary()).isEqualTo("Priya Shah and Dr Alma Rigby are a pair");
        assertThat(introduces(hers).summary()).isEqualTo("Priya Shah and Dr Alma Rigby are a pair");
        assertThat(mentorships.currentOf(priya.id(), "north-west")).hasSize(1);
    }

    @Test
    void whoseMentorHasFilledMeanwhileIsLookedAtAgain() {
        var card = (MatchCard) types("pair priya with rigby");
        pairs.of(northWest.trainee("Tom Ellis"), rigby);

        var again = (MatchCard) introduces(card);

        assertThat(again.problem()).startsWith("Something has changed since you opened this.");
        assertThat(again.introduce()).isNull();
        assertThat(areAPair()).isFalse();
    }

    @Test
    void aMentorWithoutAPlaceIsAskedInTheTeamsOwnWordsWhichTheyAloneRead() { // M2, D3
        pairs.of(northWest.trainee("Tom Ellis"), rigby);
        var card = (MatchCard) types("pair priya with rigby");
        assertThat(card.introduce()).isNull();
        assertThat(card.facts().get(1).says()).isEqualTo("At full capacity just now. 1 of 1 at a time.");
        var oneMore = Objects.requireNonNull(card.oneMore());

        var empty = (MatchCard) says(patsy, pleading(oneMore, ""));
        assertThat(empty.problem()).isEqualTo("Say in a line why you ask Dr Alma Rigby to take one more.");
        var long301 = "é".repeat(301);
        var tooLong = (MatchCard) says(patsy, pleading(oneMore, long301));
        assertThat(tooLong.problem()).isEqualTo("Say it in up to 300 characters. You have used 301.");
        assertThat(Objects.requireNonNull(tooLong.oneMore()).plea()).as("kept").isEqualTo(long301);
        assertThat(areAPair()).isFalse();

        assertThat(says(patsy, pleading(oneMore, PLEA))).isInstanceOf(News.class);

        assertThat(areAPair()).isTrue();
        assertThat(mentorships.currentOfMentor(rigby.id())).hasSize(2);
        relay.run();
        assertThat(sent.to(rigby.person()).toString()).contains(PLEA);
        assertThat(card.happens()).anyMatch(it -> it.contains("They are introduced at once"));
        assertThat(sent.to(priya.id()).toString()).contains("Dr Alma Rigby").doesNotContain(PLEA, "no place left");
        assertThat(jdbc.sql("SELECT * FROM audit_entry").query().listOfRows().toString())
                .doesNotContain(PLEA);
        assertThat(audited("pairing.one-more")).isEqualTo("DONE");
        var pair = mentorships.between(priya.id(), rigby.id()).orElseThrow().id();
        assertThat(says(priya, new MentorshipCommand.Open(pair)).toString()).doesNotContain(PLEA);
        assertThat(says(wessex.person(rigby.person()), new MentorshipCommand.Open(pair))
                        .toString())
                .contains(PLEA);
    }

    @Test
    void aMentorWithAPlaceIsNotAskedForOneMore() {
        assertThat(((MatchCard) says(patsy, new OneMore(priya.id(), rigby.id(), now().version(), 0, PLEA))).problem())
                .isEqualTo("Dr Alma Rigby has a place free, so you need not ask for one.");
        assertThat(areAPair()).isFalse();
    }

    @Test
    void ofTwoAdminsWhoIntroduceOneTraineeTheSecondLooksAgain() throws Exception { // P6
        northWest.mentorWithRoomFor(1, "Dr Olu Adeyemi");
        var kit = northWest.admin("Kit Other");
        var one = Objects.requireNonNull(((MatchCard) types("pair priya with rigby")).introduce());
        var other = Objects.requireNonNull(((MatchCard) types("pair priya with olu")).introduce());

        AtTheSameMoment.all(() -> wessex.says(patsy, one), () -> wessex.says(kit, other));

        assertThat(mentorships.currentOf(priya.id(), "north-west")).hasSize(1);
    }

    @Test
    void whoIsNotIndependentIsNeverIntroducedAndTheTeamIsNotToldWhy() { // P3
        transaction.executeWithoutResult(status ->
                structure.isSupervisedBy(priya.id(), "north-west", new Supervisors(Set.of(rigby.person()), "")));

        var card = (MatchCard) types("pair priya with rigby");

        assertThat(card.summary()).isEqualTo("Priya Shah and Dr Alma Rigby can’t be introduced");
        assertThat(card.problem()).isEqualTo("Dr Alma Rigby is not independent of Priya Shah.");
        assertThat(card.facts()).contains(new Fact("Conflict", "Yes. Only the trainee can see why."));
        assertThat(card.toString()).doesNotContain("supervise", "manage");
        assertThat(card.introduce()).isNull();
        assertThat(card.oneMore()).isNull();
        says(patsy, new Introduce(priya.id(), rigby.id(), now().version(), 0));
        says(patsy, new OneMore(priya.id(), rigby.id(), now().version(), 0, PLEA));
        assertThat(areAPair()).isFalse();
    }

    @Test
    void aHiddenOrUnlistedMentorCantBeChosen() { // M3
        transaction.executeWithoutResult(status -> mentors.suspend(rigby.id()));
        assertThat(((MatchCard) types("pair priya with rigby")).problem())
                .isEqualTo("Your team hides Dr Alma Rigby. Put them back first.");
        says(patsy, new Introduce(priya.id(), rigby.id(), now().version(), 0));
        says(patsy, new OneMore(priya.id(), rigby.id(), now().version(), 0, PLEA));

        transaction.executeWithoutResult(status -> {
            mentors.restore(rigby.id());
            mentors.unlist(rigby.id());
        });
        assertThat(((MatchCard) types("pair priya with rigby")).problem())
                .isEqualTo("Dr Alma Rigby is not on the list of mentors just now.");
        says(patsy, new OneMore(priya.id(), rigby.id(), now().version(), 0, PLEA));
        assertThat(areAPair()).isFalse();
    }

    @Test
    void whoHasAMentorAlreadyIsSaidAndNobodyIsIntroducedASecondTime() { // P7
        var ormerod = northWest.mentorWithRoomFor(2, "Dr Basil Ormerod");
        pairs.of(priya, ormerod);

        assertThat(((MatchCard) types("pair priya with rigby")).facts().get(0).says())
                .contains("Has a mentor already: Dr Basil Ormerod.");
        assertThat(types("pair priya with ormerod").summary()).isEqualTo("Priya Shah and Dr Basil Ormerod are a pair");
    }

    @Test
    void nobodyOfTheTeamIntroducesThemselfAndNobodyMentorsThemself() {
        wessex.isAlso(priya, Role.ADMIN, "north-west");
        assertThat(((MatchCard) types(priya, "pair priya with rigby")).problem())
                .isEqualTo("Somebody else in your team has to choose your mentor.");

        wessex.isAlso(wessex.person(rigby.person()), Role.TRAINEE, "north-west");
        assertThat(((MatchCard) says(
                                patsy,
                                new Consider(
                                        rigby.person().toString(), rigby.id().toString())))
                        .problem())
                .isEqualTo("Nobody can mentor themself. Choose another mentor.");
    }

    @Test
    void ofSeveralWithThatNameTheAdminChooses() {
        northWest.trainee("Priya Iyer");
        northWest.mentorWithRoomFor(1, "Dr Tom Rigby");

        var trainees = (Candidates) types("pair priya with rigby");
        assertThat(trainees.people()).extracting(Candidates.Row::name).containsExactly("Priya Iyer", "Priya Shah");
        assertThat(trainees.people()).extracting(Candidates.Row::about).containsOnly("Medicine, Preston");
        var two = (Candidates) says(patsy, trainees.people().get(1).open().command());
        assertThat(two.people()).extracting(Candidates.Row::name).containsExactly("Dr Alma Rigby", "Dr Tom Rigby");
        assertThat(says(patsy, two.people().get(0).open().command()).summary())
                .isEqualTo("Introduce Priya Shah and Dr Alma Rigby?");
    }

    @Test
    void aNameThatNobodyHasIsAnsweredWithThoseThatAreLikeIt() {
        var like = (Candidates) types("pair pryia shha with rigby");
        assertThat(like.lead()).startsWith("I know no trainee called “pryia shha” here.");
        assertThat(like.people()).extracting(Candidates.Row::name).containsExactly("Priya Shah");

        var form = (PairForm) types("pair priya with xyzzy 🙂 مرحبا");
        assertThat(form.problem()).startsWith("I know no mentor called “xyzzy");
        assertThat(form.trainee()).as("kept").isEqualTo(priya.id().toString());
        assertThat(((PairForm) types("pair **xyzzy** with rigby")).problem()).startsWith("I know no trainee called");
    }

    @Test
    void withoutNamesItIsAFormAndWithOneTheOtherIsAskedFor() {
        assertThat(((PairForm) types("pair")).problem()).isEmpty();
        var form = (PairForm) types("pair priya shah");
        assertThat(form.summary()).isEqualTo("Introduce Priya Shah to a mentor");
        assertThat(form.mentors())
                .as("who would fit")
                .extracting(Reply.Choice::title)
                .containsExactly("Dr Alma Rigby, Surgery, Preston");
        assertThat(((PairForm) types("pair alma rigby")).summary()).isEqualTo("Introduce a trainee to Dr Alma Rigby");

        assertThat(((Reply.Choices) wessex.says(patsy, new FindTrainee("pri"))).choices())
                .containsExactly(new Reply.Choice("Priya Shah", priya.id().toString()));
        var ids = new String[] {priya.id().toString(), rigby.id().toString()};
        assertThat(says(patsy, new Consider(ids[0], ids[1]))).isInstanceOf(MatchCard.class);
        assertThat(((PairForm) says(patsy, new Consider("junk", ids[1]))).problem())
                .isEqualTo("Choose a trainee from the list.");
        assertThat(((PairForm) says(
                                patsy, new Consider(ids[0], UUID.randomUUID().toString())))
                        .problem())
                .isEqualTo("Choose a mentor from the list.");
    }

    @Test
    void peopleOfAnotherSchemeAreNotThere() {
        var asha = wessex.trainee("Asha Rao");
        var bell = wessex.mentor("Dr Alison Bell");

        assertThat(((PairForm) types("pair asha rao with alison bell")).problem())
                .startsWith("I know no trainee");
        assertThat(says(patsy, new Introduce(asha.id(), rigby.id(), 0, 0))).isInstanceOf(PairForm.class);
        assertThat(says(patsy, new Introduce(priya.id(), bell.id(), 0, 0))).isInstanceOf(Refusal.class);
        assertThat(mentorships.currentOf(asha.id(), "wessex")).isEmpty();
    }

    @Test
    void whereTheMenteeChoosesTheTeamIntroducesNobody() { // P1
        var morgan = wessex.admin("Morgan Reed");
        var asha = wessex.trainee("Asha Rao");
        var bell = wessex.mentor("Dr Alison Bell");

        assertThat(((Refusal) types(morgan, "pair asha with bell")).reason())
                .isEqualTo("In your scheme trainees choose a mentor themselves, so your team introduces nobody.");
        assertThat(says(morgan, new Introduce(asha.id(), bell.id(), bell.version(), 0)))
                .isInstanceOf(Refusal.class);
        assertThat(mentorships.currentOf(asha.id(), "wessex")).isEmpty();
    }

    @Test
    void whoIsOutsideTheDatesIsSaidAndTheTeamDecides() { // E2
        clock.passes(Duration.ofDays(165));

        var card = (MatchCard) types("pair priya with rigby");

        assertThat(card.facts().get(0).says()).endsWith("Could not ask for one now, by the dates of your scheme.");
        assertThat(introduces(card)).isInstanceOf(News.class);
    }

    private static OneMore pleading(OneMore seen, String plea) {
        return new OneMore(seen.trainee(), seen.mentor(), seen.version(), seen.others(), plea);
    }

    private Card introduces(MatchCard card) {
        return says(patsy, Objects.requireNonNull(card.introduce()));
    }

    private boolean areAPair() {
        return mentorships.between(priya.id(), rigby.id()).isPresent();
    }

    private Mentor now() {
        return mentors.find(rigby.id()).orElseThrow();
    }
}
