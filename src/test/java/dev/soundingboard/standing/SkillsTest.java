package dev.soundingboard.standing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.chat.Button;
import dev.soundingboard.standing.SkillsCommand.Look;
import dev.soundingboard.standing.SkillsCommand.Save;
import dev.soundingboard.standing.SkillsCommand.Show;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A private look at one's own skills, in words and not in numbers (M3). */
class SkillsTest extends AListedMentor {

    @Test
    void theSchemesSkillsAreAskedInItsWordsAFewAtATime() {
        assertThat(skills().skills()).isEmpty();
        assertThat(skills().learn()).isNotEmpty();
        assertThat(skills().ways()).extracting(Button::title).startsWith("Begin");

        var first = (SkillsStep) says(drBell, skills().ways().get(0).command());
        assertThat(first.progress()).isEqualTo("1 to 4 of 10");
        assertThat(first.words()).hasSize(5);
        assertThat(first.skills()).hasSize(4).extracting(SkillsStep.Row::now).containsOnly("");
        assertThat(((SkillsStep) says(drBell, new Look(8))).skills()).hasSize(2);
        assertThat(((SkillsStep) says(drBell, new Look(8))).on()).isEqualTo("Save");
    }

    @Test
    void eachFewAreKeptAsTheyAreSavedAndWhoStopsGoesOnWhereTheyWere() {
        assertThat(((SkillsStep) says(drBell, of(0, "New to me", "Comfortable"))).progress())
                .isEqualTo("5 to 8 of 10");
        assertThat(skills().skills()).extracting(SkillsCard.Row::now).containsExactly("New to me", "Comfortable");

        says(drBell, new Save(0, "New to me", "Comfortable", "Comfortable", "Comfortable"));
        assertThat(skills().ways().get(0)).isEqualTo(new Button("Go on with the rest", new Look(4)));
        says(drBell, new Save(4, "Comfortable", "Comfortable", "Comfortable", "Comfortable"));
        assertThat(says(drBell, of(8, "Comfortable", "Comfortable")))
                .as("after the last they see them all")
                .isInstanceOf(SkillsCard.class);
        assertThat(skills().skills()).hasSize(10);
        assertThat(skills().ways().get(0)).isEqualTo(new Button("Look again", new Look(0)));
    }

    @Test
    void theTimeBeforeStandsBesideTheLast() {
        says(drBell, of(0, "New to me", "Comfortable"));
        clock.passes(Duration.ofDays(90));
        says(drBell, of(0, "Getting there", ""));
        clock.passes(Duration.ofDays(90));
        says(drBell, of(0, "Comfortable", "Could show others"));

        var card = skills();
        assertThat(card.skills().get(0)).extracting("now", "before").containsExactly("Comfortable", "Getting there");
        assertThat(card.skills().get(1)).extracting("now", "before").containsExactly("Could show others", "");
        assertThat(card.when()).isEqualTo("You looked on 22 May 2027, and before that on 21 February 2027.");
        assertThat(rows()).as("older ones are deleted").isEqualTo(2);
    }

    @Test
    void onOneDayTheLastWordCounts() {
        says(drBell, of(0, "New to me", ""));
        says(drBell, of(0, "Comfortable", ""));
        says(drBell, of(0, "Comfortable", ""));

        assertThat(skills().skills().get(0)).extracting("now", "before").containsExactly("Comfortable", "");
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void whatIsNotOneOfTheWordsCountsAsLeftOutAndNoSkillIsBeyondTheScheme() {
        says(drBell, of(0, "", "5"));
        says(drBell, of(0, "🙂 שלום", "x".repeat(10_000)));
        for (var beyond : new int[] {-4, 12, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            says(drBell, of(beyond, "New to me", "New to me"));
            assertThat(says(drBell, new Look(beyond))).isInstanceOf(SkillsCard.class);
        }

        assertThat(skills().skills()).isEmpty();
        assertThat(rows()).isZero();
    }

    @Test
    void itIsSealedAndNobodyElsesCardShowsIt() {
        says(drBell, of(0, "Finding my feet", ""));

        var stored = jdbc.sql("SELECT answers FROM skills_check WHERE mentor = ?")
                .param(bell.id())
                .query(byte[].class)
                .single();
        assertThat(new String(stored, ISO_8859_1)).doesNotContain("Finding");
        var other = wessex.person(wessex.mentor("Dr Catrin Hughes").person());
        assertThat(((SkillsCard) says(other, new Show())).skills()).isEmpty();
        assertThat(((SkillsStep) says(other, new Look(0))).skills())
                .extracting(SkillsStep.Row::now)
                .containsOnly("");
    }

    private long rows() {
        return jdbc.sql("SELECT count(*) FROM skills_check WHERE mentor = ?")
                .param(bell.id())
                .query(Long.class)
                .single();
    }

    private SkillsCard skills() {
        return (SkillsCard) says(drBell, new Show());
    }

    private static Save of(int from, String first, String second) {
        return new Save(from, first, second, "", "");
    }
}
