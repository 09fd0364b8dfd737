package dev.soundingboard.standing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.SentCards;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.News;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.notification.Relay;
import dev.soundingboard.people.Person;
import dev.soundingboard.standing.PeerCommand.Ask;
import dev.soundingboard.standing.PeerCommand.Join;
import dev.soundingboard.standing.PeerCommand.Leave;
import dev.soundingboard.standing.PeerCommand.Show;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Small groups of colleagues; nobody is named in one without a yes (M4, M5). */
@StorageTest
class PeersTest {

    private static final String AFRESH = "Asked, no answer yet.";
    private static final String AGREED = "In your peer group.";

    @Autowired
    Wessex wessex;

    @Autowired
    Relay relay;

    @Autowired
    SentCards sent;

    @Autowired
    TestClock clock;

    private Mentor bell;
    private Mentor hughes;
    private Person drBell;
    private Person drHughes;

    @BeforeEach
    void twoMentors() {
        clock.startsAgain();
        wessex.nobodyMentors();
        sent.startsAgain();
        bell = wessex.mentor("Dr Alison Bell");
        hughes = wessex.mentor("Dr Catrin Hughes");
        drBell = wessex.person(bell.person());
        drHughes = wessex.person(hughes.person());
    }

    @Test
    void aColleagueIsAskedFirstAndIsNamedOnlyAfterAYes() {
        ask(drBell, hughes);
        var asked = (News) newestTo(drHughes);
        assertThat(asked.summary()).isEqualTo("Dr Alison Bell asks you into their peer group");
        assertThat(standing(drBell)).contains("Nobody yet.").doesNotContain("Hughes");

        says(drHughes, asked.ways().get(0).command());

        assertThat(newestTo(drBell).summary()).isEqualTo("Dr Catrin Hughes is in your peer group now");
        assertThat(standing(drBell)).contains("Dr Catrin Hughes");
        assertThat(standing(drHughes)).contains("Dr Alison Bell");
    }

    @Test
    void aNoReadsToTheAskerLikeNoAnswerAndNobodyIsAskedTwice() {
        ask(drBell, hughes);
        var asked = (News) newestTo(drHughes);
        says(drHughes, asked.ways().get(1).command());
        relay.run();
        assertThat(sent.to(drBell.id())).isEmpty();
        assertThat(peers(drBell).peers()).extracting(PeersCard.Row::about).containsExactly(AFRESH);
        assertThat(peers(drHughes).peers()).isEmpty();

        says(drBell, peers(drBell).peers().get(0).ways().get(0).command());
        assertThat(peers(drBell).peers()).isEmpty();
        ask(drBell, hughes);
        relay.run();

        assertThat(peers(drBell).peers()).extracting(PeersCard.Row::about).containsExactly(AFRESH);
        assertThat(sent.to(drHughes.id())).hasSize(1);
    }

    @Test
    void whoSaidNoAndAsksThemselfSaysYesAndTheirNoIsNeverLearnt() {
        ask(drBell, hughes);
        says(drHughes, ((News) newestTo(drHughes)).ways().get(1).command());

        ask(drHughes, bell);

        assertThat(newestTo(drBell).summary()).isEqualTo("Dr Catrin Hughes is in your peer group now");
        assertThat(peers(drBell).peers()).extracting(PeersCard.Row::about).containsExactly(AGREED);
        assertThat(peers(drHughes).peers()).extracting(PeersCard.Row::about).containsExactly(AGREED);
    }

    @Test
    void twoWhoAskEachOtherAreInAtOnce() {
        ask(drBell, hughes);
        ask(drHughes, bell);

        assertThat(peers(drBell).peers()).extracting(PeersCard.Row::about).containsExactly(AGREED);
        assertThat(peers(drHughes).peers()).extracting(PeersCard.Row::about).containsExactly(AGREED);
    }

    @Test
    void eitherLeavesAndNobodyIsTold() {
        ask(drBell, hughes);
        ask(drHughes, bell);
        relay.run();
        var before = sent.to(drBell.id()).size();

        says(drHughes, peers(drHughes).peers().get(0).ways().get(0).command());
        relay.run();

        assertThat(peers(drBell).peers()).isEmpty();
        assertThat(sent.to(drBell.id())).hasSize(before);
    }

    @Test
    void askedTwiceIsAskedOnce() {
        ask(drBell, hughes);
        ask(drBell, hughes);
        relay.run();

        assertThat(sent.to(drHughes.id())).hasSize(1);
    }

    @Test
    void aGroupIsSmall() {
        for (var name : new String[] {"Dr One", "Dr Two", "Dr Three"}) {
            ask(drBell, wessex.mentor(name));
        }

        var card = (PeersCard) says(drBell, new Ask(hughes.id().toString()));

        assertThat(card.problem()).isEqualTo("Your peer group is full. Leave or take back one first.");
        assertThat(card.room()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "somebody", "7e2a2d6e-0000-4000-8000-0000000000ff"})
    void onlyAMentorOfTheSchemeCanBePicked(String picked) {
        assertThat(((PeersCard) says(drBell, new Ask(picked))).problem())
                .isEqualTo("Pick a colleague who mentors in your scheme.");
    }

    @Test
    void nobodyPicksThemselfOrSomebodyOfAnotherScheme() {
        var elsewhere = wessex.mentorOf("north-west", 2, "Dr Out");

        assertThat(((PeersCard) says(drBell, new Ask(bell.id().toString()))).problem())
                .isNotEmpty();
        assertThat(((PeersCard) says(drBell, new Ask(elsewhere.id().toString()))).problem())
                .isNotEmpty();
    }

    @Test
    void whomItDoesNotConcernChangesNothing() {
        ask(drBell, hughes);
        var join = (Join) ((News) newestTo(drHughes)).ways().get(0).command();
        var stranger = wessex.person(wessex.mentor("Dr Tunde Okafor").person());

        says(stranger, join);
        says(stranger, new Leave(join.peer()));
        says(drBell, join);
        says(stranger, new Join(UUID.randomUUID()));

        assertThat(peers(drBell).peers()).extracting(PeersCard.Row::about).containsExactly(AFRESH);
    }

    private void ask(Person person, Mentor colleague) {
        assertThat(((PeersCard) says(person, new Ask(colleague.id().toString()))).problem())
                .isEmpty();
    }

    private PeersCard peers(Person person) {
        return (PeersCard) says(person, new Show());
    }

    private String standing(Person person) {
        return says(person, new StandingCommand.Show()).toString();
    }

    private Card newestTo(Person person) {
        relay.run();
        var cards = sent.to(person.id());
        return cards.get(cards.size() - 1);
    }

    private Card says(Person person, Command command) {
        return wessex.sees(person, command);
    }
}
