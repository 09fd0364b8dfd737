package dev.soundingboard.standing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.people.Person;
import dev.soundingboard.standing.SkillsCommand.Save;
import dev.soundingboard.standing.SkillsCommand.Show;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A private look at one's own skills, in words and not in numbers (M3). */
@StorageTest
class SkillsTest {

    @Autowired
    Wessex wessex;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Mentor bell;
    private Person drBell;

    @BeforeEach
    void aMentor() {
        clock.startsAgain();
        wessex.nobodyMentors();
        bell = wessex.mentor("Dr Alison Bell");
        drBell = wessex.person(bell.person());
    }

    @Test
    void theSchemesSkillsAreAskedInItsWords() {
        var card = skills();

        assertThat(card.words()).hasSize(5);
        assertThat(card.skills())
                .extracting(SkillsCard.Row::skill)
                .contains("Being patient")
                .hasSize(10);
        assertThat(card.skills()).extracting(SkillsCard.Row::now).containsOnly("");
        assertThat(card.learn()).isNotEmpty();
    }

    @Test
    void theTimeBeforeStandsBesideTheLast() {
        says(of("New to me", "Comfortable"));
        clock.passes(Duration.ofDays(90));
        says(of("Getting there", ""));
        clock.passes(Duration.ofDays(90));
        var card = says(of("Comfortable", "Could show others"));

        assertThat(card.skills().get(0)).extracting("now", "before").containsExactly("Comfortable", "Getting there");
        assertThat(card.skills().get(1)).extracting("now", "before").containsExactly("Could show others", "");
        assertThat(card.when()).isEqualTo("You looked on 22 May 2027, and before that on 21 February 2027.");
        assertThat(rows()).as("older ones are deleted").isEqualTo(2);
    }

    @Test
    void onOneDayTheLastWordCounts() {
        says(of("New to me", ""));
        says(of("Comfortable", ""));
        var card = says(of("Comfortable", ""));

        assertThat(card.skills().get(0)).extracting("now", "before").containsExactly("Comfortable", "");
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void whatIsNotOneOfTheWordsCountsAsLeftOut() {
        assertThat(says(of("", "5")).problem()).isEqualTo("Choose a word for at least one of them.");
        assertThat(says(of("New to me", "x".repeat(10_000))).skills().get(1).now())
                .isEmpty();
    }

    @Test
    void itIsSealedAndNobodyElsesCardShowsIt() {
        says(of("Finding my feet", ""));

        var stored = jdbc.sql("SELECT answers FROM skills_check WHERE mentor = ?")
                .param(bell.id())
                .query(byte[].class)
                .single();
        assertThat(new String(stored, ISO_8859_1)).doesNotContain("Finding");
        var other = wessex.person(wessex.mentor("Dr Catrin Hughes").person());
        assertThat(((SkillsCard) ((Reply.Replace) wessex.says(other, new Show())).card()).skills())
                .extracting(SkillsCard.Row::now)
                .containsOnly("");
    }

    private long rows() {
        return jdbc.sql("SELECT count(*) FROM skills_check WHERE mentor = ?")
                .param(bell.id())
                .query(Long.class)
                .single();
    }

    private SkillsCard skills() {
        return (SkillsCard) ((Reply.Replace) wessex.says(drBell, new Show())).card();
    }

    private SkillsCard says(Save save) {
        return (SkillsCard) ((Reply.Replace) wessex.says(drBell, save)).card();
    }

    private static Save of(String first, String second) {
        return new Save(first, second, null, null, null, null, null, null, null, null, null, null);
    }
}
