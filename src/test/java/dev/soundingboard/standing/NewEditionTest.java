package dev.soundingboard.standing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.Chores;
import dev.soundingboard.Pairs;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.News;
import dev.soundingboard.mentor.Candidates;
import dev.soundingboard.mentor.Listing;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.MentorCommand.Browse;
import dev.soundingboard.mentor.MentorCommand.Pick;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.mentorship.Mentorships;
import dev.soundingboard.standing.StandingCommand.Accept;
import dev.soundingboard.standing.StandingCommand.ReadAgreement;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A new edition of the agreement asks every listed mentor again, and decides after its grace who is listed (M3). */
@Import(NewEdition.class)
class NewEditionTest extends AListedMentor {

    private static final String STAYS = "I follow the GMC’s good medical practice.";
    private static final Duration GRACE = Duration.ofDays(60);

    @Autowired
    Pairs pairs;

    @Autowired
    NewEdition newEdition;

    @Autowired
    Mentors mentors;

    @Autowired
    Mentorships mentorships;

    @Autowired
    Candidates candidates;

    @AfterEach
    void asItWas() {
        newEdition.neverWas();
        jdbc.sql("DELETE FROM notification").update();
    }

    @Test
    void whileTheEditionIsTheSameNobodyIsAsked() {
        newEdition.starts("wessex");
        relay.run();

        assertThat(sent.to(drBell.id())).isEmpty();
        assertThat(says(drBell, new Home()).toString()).doesNotContain("agreement");
        assertThat(((AgreementCard) says(drBell, new ReadAgreement())).accept()).isNull();
    }

    @Test
    void aMentorIsAskedAtOnceAndShownWhatIsNew() {
        arrives();

        var card = newest();
        assertThat(card.summary()).isEqualTo("The agreement for mentors has changed");
        assertThat(card.says()).contains("accept it by 22 January 2027", "Your mentees stay with you");
        assertThat(card.clauses()).containsExactly(STAYS);
        assertThat(card.fresh()).hasSize(4);
        assertThat(says(drBell, new Home()).toString())
                .contains("The agreement for mentors has changed. Please read it again.");
    }

    @Test
    void severalNodesThatStartAskOnce() {
        arrives();
        newEdition.starts("wessex");
        relay.run();

        assertThat(sent.to(drBell.id())).hasSize(1);
    }

    @Test
    void whoAcceptsInTimeIsAskedNoMoreAndStaysListed() {
        arrives();

        assertThat(says(drBell, accept())).isInstanceOf(News.class);
        passes(GRACE.plusDays(1));

        assertThat(sent.to(drBell.id())).hasSize(1);
        assertThat(isFound()).isTrue();
        assertThat(says(drBell, new Home()).toString()).doesNotContain("agreement for mentors");
        assertThat(((AgreementCard) says(drBell, accept())).says()).isEqualTo("You accepted it on 23 November 2026.");
    }

    @Test
    void theyAreRemindedOnceBeforeTheGraceIsOver() {
        arrives();
        passes(GRACE.minusDays(14).minusSeconds(1));
        assertThat(sent.to(drBell.id())).hasSize(1);

        passes(Duration.ofSeconds(1));

        assertThat(sent.to(drBell.id())).hasSize(2);
        assertThat(isFound()).isTrue();
    }

    @Test
    void afterTheGraceNobodyFindsThemAndTheyAreToldKindly() {
        var asha = wessex.trainee("Asha Rao");
        arrives();
        passes(GRACE);

        assertThat(isFound()).as("search").isFalse();
        assertThat(candidates.of(asha.id(), "wessex", "", "")).as("suggest").isEmpty();
        assertThat(wessex.says(asha, new Pick("Alison")).toString()).as("pick").doesNotContain("Alison");
        assertThat(find().hasRoom(clock.instant())).as("ask, introduce").isFalse();
        assertThat(find().note(clock.instant(), drBell.zone())).isEqualTo("Not taking new mentees just now");
        var card = newest();
        assertThat(card.summary()).isEqualTo("One tap puts you back on the list");
        assertThat(card.says()).contains("You have done nothing wrong", "your mentees stay with you");
    }

    @Test
    void takenOffTheListTwiceTheyAreToldOnceAndWhoIsBackOnItStays() {
        arrives();
        passes(GRACE.plusDays(400));
        var told = sent.to(drBell.id()).size();
        Chores.comeAgain(jdbc);
        passes(Duration.ofMinutes(3));
        assertThat(sent.to(drBell.id())).hasSize(told);

        says(drBell, accept());
        Chores.comeAgain(jdbc);
        passes(Duration.ofMinutes(3));
        assertThat(isFound()).isTrue();
        assertThat(sent.to(drBell.id())).hasSize(told);
    }

    @Test
    void oneTapListsThemAgainAtOnce() {
        arrives();
        passes(GRACE);

        var news = (News) says(drBell, accept());

        assertThat(news.summary()).isEqualTo("Welcome back on the list");
        assertThat(isFound()).isTrue();
        assertThat(find().hasRoom(clock.instant())).isTrue();
    }

    @Test
    void theirPairsGoOn() {
        var two = pairs.of(wessex.trainee("Asha Rao"), bell);
        arrives();
        passes(GRACE);

        assertThat(mentorships.between(two.trainee().id(), bell.id())).isPresent();
        assertThat(mentorships.currentOf(drBell.id(), "wessex")).hasSize(1);
    }

    @Test
    void aProfileThatIsChangedMeanwhileStaysOffTheList() {
        arrives();
        passes(GRACE);
        var listing =
                new Listing(false, bell.profile().withWords("I bake.", "Why not.", "Calm."), bell.ways(), bell.own());

        newEdition.inOneGo(() -> mentors.revise(drBell.id(), "wessex", listing));

        assertThat(isFound()).isFalse();
    }

    @Test
    void anOlderEditionIsNotAcceptedButReadAgain() {
        arrives();

        assertThat(says(drBell, new Accept("0")))
                .isInstanceOfSatisfying(
                        AgreementCard.class, it -> assertThat(it.accept()).isEqualTo(accept()));
        assertThat(says(drBell, new Home()).toString()).contains("The agreement for mentors has changed");
    }

    private void arrives() {
        newEdition.arrives("wessex", STAYS);
        relay.run();
    }

    private boolean isFound() {
        var search = new Browse("", "", "", "", "Alison", false, null, null, null);
        return wessex.says(wessex.trainee("Ben Carter"), search).toString().contains("Dr Alison Bell");
    }

    private Mentor find() {
        return mentors.find(bell.id()).orElseThrow();
    }

    private AgreementCard newest() {
        var cards = sent.to(drBell.id());
        return (AgreementCard) cards.get(cards.size() - 1);
    }

    private static Accept accept() {
        return new Accept("1");
    }
}
