package dev.soundingboard.parting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.soundingboard.NorthWestTeam;
import dev.soundingboard.allocation.AllocationCommand;
import dev.soundingboard.chat.Candidates;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.PickForm;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Role;
import dev.soundingboard.independence.Structure;
import dev.soundingboard.independence.Supervisors;
import dev.soundingboard.joining.JoinCommand;
import dev.soundingboard.listing.CapacityCommand;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.MentorCommand;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.parting.LeavingCommand.Leave;
import dev.soundingboard.parting.LeavingCommand.Open;
import dev.soundingboard.people.Person;
import dev.soundingboard.taster.TasterCommand.Send;
import dev.soundingboard.taster.TypedTimes;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A mentor leaves the scheme: their trainees are handed over or released, in one go or not at all (P7, P1, M2). */
class LeavingTest extends NorthWestTeam {

    @Autowired
    Mentors mentors;

    @Autowired
    Structure structure;

    private Person priya;
    private Person tom;
    private Mentor rigby;
    private Mentor ormerod;

    @BeforeEach
    void aMentorOfTwoAndAnother() {
        priya = northWest.trainee("Priya Shah");
        tom = northWest.trainee("Tom Ellis");
        rigby = northWest.mentorWithRoomFor(2, "Dr Alma Rigby");
        ormerod = northWest.mentorWithRoomFor(1, "Dr Basil Ormerod");
        pairs.of(priya, rigby);
        clock.passes(Duration.ofMinutes(1));
        pairs.of(tom, rigby);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dr Rigby leaves",
                "alma rigby is leaving the scheme",
                "mentor leaves Alma Rigby",
                "leaving mentor rigby",
                "mentor rigby leaves",
                "Alma Rigby leves",
                "alma rigby leave",
                "Rigby is leaving",
                "alma Rigby is leaving us",
                "Our Mentor Rigby has left"
            })
    void theCardNamesTheirTraineesAndNothingHasHappenedYet(String words) {
        var card = (LeavingCard) types(words.replace("Dr ", ""));

        assertThat(card.summary()).isEqualTo("Dr Alma Rigby leaves the scheme?");
        assertThat(card.lead()).isEqualTo("Dr Alma Rigby mentors 2 trainees: Priya Shah, Tom Ellis.");
        assertThat(card.trainees())
                .extracting(LeavingCard.Row::trainee, LeavingCard.Row::field)
                .containsExactly(tuple("Priya Shah", "to1"), tuple("Tom Ellis", "to2"));
        assertThat(card.happens())
                .containsExactly(
                        "Whoever is left without another mentor goes to the waiting list.",
                        "They are told kindly. Sessions that are planned are called off, and what they wrote stays theirs.",
                        "Trainees can’t find Dr Alma Rigby any more. I tell Dr Alma Rigby, and thank them.",
                        "They can’t open their records here as a mentor afterwards. Ask them to say “evidence” first.",
                        "To come back, they join as a mentor again, and you approve them.");
        assertThat(mentorships.currentOfMentor(rigby.id())).hasSize(2);
        assertThat(isMentor()).isTrue();
    }

    @Test
    void oneIsHandedOverTheOtherWaitsAndAllAreTold() {
        var sam = northWest.admin("Sam Grimshaw");

        assertThat(leaves(card(), ormerod.id().toString(), "").summary())
                .isEqualTo("Dr Alma Rigby is no mentor here any more");

        assertThat(mentorships.currentOfMentor(rigby.id())).isEmpty();
        assertThat(mentorships.between(priya.id(), ormerod.id())).isPresent();
        assertThat(says(patsy, new AllocationCommand.Waiting()).toString())
                .contains("Tom Ellis")
                .doesNotContain("Priya Shah");
        assertThat(isMentor()).isFalse();
        assertThat(mentors.find(rigby.id()).orElseThrow().isListed()).isFalse();
        assertThat(((Reply.Choices) wessex.says(patsy, new MentorCommand.Pick("Alma"))).choices())
                .isEmpty();
        assertThat(audited("leaving.leave")).isEqualTo("DONE");
        relay.run();
        assertThat(sent.to(priya.id()).toString())
                .contains("Dr Alma Rigby has left the scheme. That is nobody’s fault.")
                .contains("Your mentoring goes on with Dr Basil Ormerod.", "PairCard[otherName=Dr Basil Ormerod")
                .doesNotContain("Ask the team to find me a mentor");
        assertThat(sent.to(tom.id()).toString())
                .contains("Dr Alma Rigby has left the scheme. That is nobody’s fault.")
                .contains("You are on the waiting list for another mentor, and need do nothing.");
        assertThat(sent.to(ormerod.person())).extracting(Card::summary).contains("You and Priya Shah are a pair");
        assertThat(sent.to(rigby.person()).toString())
                .contains("Thank you for having been a mentor", "Thank you for being their mentor.");
        assertThat(sent.to(sam.id()))
                .extracting(Card::summary)
                .contains("Dr Alma Rigby has left the scheme as a mentor");
    }

    @Test
    void aMentorWithoutRoomForBothHindersAllOfItAndWhatWasPickedIsKept() { // M2
        var to = ormerod.id().toString();

        var again = (LeavingCard) leaves(card(), to, to);

        assertThat(again.problem())
                .isEqualTo("Nothing has ended yet. Choose somebody else, or nobody, where it says so.");
        assertThat(again.trainees())
                .extracting(LeavingCard.Row::problem)
                .containsExactly("", "Dr Basil Ormerod has no place left for them.");
        assertThat(again.trainees()).extracting(LeavingCard.Row::to).containsExactly(to, to);
        nothingHasHappened();
    }

    @Test
    void everyRuleOfAnIntroductionHoldsForAHandoverToo() { // P3, P7
        transaction.executeWithoutResult(status ->
                structure.isSupervisedBy(priya.id(), "north-west", new Supervisors(Set.of(ormerod.person()), "")));
        var elsewhere = wessex.mentor("Dr Alison Bell").id().toString();

        var again =
                (LeavingCard) leaves(card(), ormerod.id().toString(), rigby.id().toString());
        assertThat(again.trainees())
                .extracting(LeavingCard.Row::problem)
                .containsExactly(
                        "Dr Basil Ormerod is not independent of Priya Shah.",
                        "Tom Ellis and Dr Alma Rigby are a pair already. Choose another mentor.");
        assertThat(((LeavingCard) leaves(card(), "junk", elsewhere)).trainees())
                .extracting(LeavingCard.Row::problem)
                .containsOnly("Choose a mentor from the list, or nobody.");
        nothingHasHappened();
    }

    @Test
    void ofTwoAdminsAtOnceTheSecondSeesThatTheyHaveLeft() {
        var mine = card();
        var hers = card();
        leaves(mine, ormerod.id().toString(), "");

        assertThat(leaves(hers, "", ormerod.id().toString())).isInstanceOf(News.class);
        assertThat(leaves(mine, ormerod.id().toString(), ""))
                .as("pressed twice")
                .isInstanceOf(News.class);
        assertThat(mentorships.between(priya.id(), ormerod.id())).isPresent();
        assertThat(mentorships.between(tom.id(), ormerod.id())).isEmpty();
        assertThat(types("mentor leaves rigby"))
                .as("they are no mentor any more")
                .isInstanceOf(PickForm.class);
        assertThat(says(patsy, new Open(rigby.id().toString()))).isInstanceOf(News.class);
    }

    @Test
    void whatHasChangedMeanwhileIsLookedAtAgain() {
        var card = card();
        says(wessex.person(rigby.person()), new CapacityCommand.Full());
        assertThat(((LeavingCard) leaves(card, "", "")).problem()).startsWith("Something has changed");

        assertThat(((LeavingCard) says(
                                patsy, new Leave(rigby.id(), version(), List.of(UUID.randomUUID()), Successors.NOBODY)))
                        .problem())
                .startsWith("Something has changed");
        nothingHasHappened();
    }

    @Test
    void moreThanFitOnACardAreReleased() {
        var popular = northWest.mentorWithRoomFor(9, "Dr Coral Popular");
        for (var number = 0; number < 8; number++) {
            pairs.of(northWest.trainee("Trainee %d".formatted(number)), popular);
        }

        var card = (LeavingCard) types("coral popular leaves");
        assertThat(card.trainees()).hasSize(6);
        assertThat(card.happens())
                .contains("Only the first 6 can be handed over here. The others go to the waiting list.");
        leaves(card, ormerod.id().toString(), "");

        assertThat(mentorships.currentOfMentor(popular.id())).isEmpty();
        assertThat(mentorships.currentOfMentor(ormerod.id())).hasSize(1);
    }

    @Test
    void theirOtherRolesRemainAndSoDoesTheirOwnMentor() {
        var person = wessex.person(rigby.person());
        wessex.isAlso(person, Role.ADMIN, "north-west");
        wessex.isAlso(person, Role.TRAINEE, "north-west");
        pairs.of(person, ormerod);

        leaves(card(), "", "");

        assertThat(wessex.actor(person).roles()).containsExactlyInAnyOrder(Role.ADMIN, Role.TRAINEE);
        assertThat(mentorships.between(person.id(), ormerod.id())).isPresent();
    }

    @Test
    void whoMentorsNobodyJustLeavesAndIsInNoSchemeAnyMore() {
        var card = (LeavingCard) types("basil ormerod leaves");
        assertThat(card.lead()).isEqualTo("Dr Basil Ormerod mentors nobody just now.");
        assertThat(card.trainees()).isEmpty();

        assertThat(leaves(card, "", "")).isInstanceOf(News.class);

        assertThat(wessex.actor(wessex.person(ormerod.person())).scheme()).isNull();
    }

    @Test
    void whereTheMenteeChoosesTraineesAreReleasedAndReadWhatTheyReadOfAnyEnd() { // P1, D6
        var morgan = wessex.admin("Morgan Reed");
        var bell = wessex.mentor("Dr Alison Bell");
        var asha = wessex.trainee("Asha Rao");
        var ben = wessex.trainee("Ben Hill");
        pairs.of(asha, bell);
        says(ben, new Send(bell.id(), "A dilemma", "Video", false, TypedTimes.of("2026-11-25", "18:00")));

        var card = (LeavingCard) types(morgan, "alison bell leaves");
        assertThat(card.trainees()).isEmpty();
        assertThat(card.lead()).isEqualTo("Dr Alison Bell mentors Asha Rao.");
        assertThat(card.happens())
                .contains(
                        "In your scheme trainees choose a mentor themselves, so they are offered others.",
                        "1 open request is released, and the trainee is offered others.");
        assertThat(card.toString()).as("D2: who asks whom").doesNotContain("Ben Hill");
        says(morgan, new Leave(card.mentor(), card.version(), card.pairs(), Successors.NOBODY));

        relay.run();
        assertThat(sent.to(asha.id()).toString())
                .contains("Dr Alison Bell has left the scheme. That is nobody’s fault.", "Find a mentor");
        assertThat(sent.to(ben.id()).toString())
                .contains("Your taster request to Dr Alison Bell is no longer open")
                .doesNotContain("left the scheme");
    }

    @Test
    void whoComesBackGoesOnWithTheProfileTheyHadAndIsApprovedAnew() { // M3
        leaves(card(), "", "");
        var person = wessex.person(rigby.person());
        assertThat(says(person, new Home()).toString()).doesNotContain("Go on with your mentor profile");

        says(person, new JoinCommand.As("north-west", Role.MENTOR));
        says(person, new JoinCommand.AcceptNotice("north-west", Role.MENTOR, "2027-02"));

        assertThat(jdbc.sql("SELECT state FROM mentor_application WHERE person = ?")
                        .param(person.id())
                        .query(String.class)
                        .single())
                .isEqualTo("DRAFT");
        assertThat(isMentor()).isFalse();
    }

    @Test
    void aNameThatNobodyHasIsAnsweredWithThoseThatAreLikeIt() {
        northWest.mentorWithRoomFor(1, "Dr Robin Rigby");
        assertThat(((Candidates) types("rigby leaves")).people())
                .extracting(Candidates.Row::name)
                .containsExactly("Dr Alma Rigby", "Dr Robin Rigby");
        assertThat(((Candidates) types("alma rigbi leaves")).lead())
                .isEqualTo("I know no mentor called “alma rigbi” here.");
        assertThat(((PickForm) types("xyzzy 🙂 مرحبا leaves")).problem()).startsWith("I know no mentor called");
        assertThat(((PickForm) types("mentor leaves")).problem()).isEmpty();
        assertThat(((PickForm) says(patsy, new Open("junk"))).problem()).isEqualTo("Choose a mentor from the list.");
        assertThat(((Reply.Choices) wessex.says(patsy, new LeavingCommand.Find("al"))).choices())
                .extracting(Reply.Choice::title)
                .containsExactly("Dr Alma Rigby");
    }

    @Test
    void anotherSchemesTeamLetsNobodyGo() {
        var morgan = wessex.admin("Morgan Reed");
        assertThat(says(morgan, new Leave(rigby.id(), version(), card().pairs(), Successors.NOBODY)))
                .isInstanceOf(Refusal.class);
        assertThat(says(morgan, new Open(rigby.id().toString()))).isInstanceOf(PickForm.class);
        nothingHasHappened();
    }

    private LeavingCard card() {
        return (LeavingCard) says(patsy, new Open(rigby.id().toString()));
    }

    private Card leaves(LeavingCard card, String to1, String to2) {
        return says(
                patsy,
                new Leave(card.mentor(), card.version(), card.pairs(), new Successors(to1, to2, "", "", "", "")));
    }

    private void nothingHasHappened() {
        assertThat(mentorships.currentOfMentor(rigby.id())).hasSize(2);
        assertThat(mentorships.currentOfMentor(ormerod.id())).isEmpty();
        assertThat(isMentor()).isTrue();
    }

    private boolean isMentor() {
        return wessex.actor(wessex.person(rigby.person())).is(Role.MENTOR);
    }

    private int version() {
        return mentors.find(rigby.id()).orElseThrow().version();
    }
}
