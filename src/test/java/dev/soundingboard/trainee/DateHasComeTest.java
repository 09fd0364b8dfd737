package dev.soundingboard.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.Newcomers;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.News;
import dev.soundingboard.trainee.TraineeCommand.Date;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On the day that a trainee gave they are asked once whether it is still right (E2). */
class DateHasComeTest extends Newcomers {

    @Test
    void onTheirReturnDateTheyAreAskedOnceWhetherItIsStillRightAndThanked() {
        joins(noor, "wessex", "2027-03-23");
        passes(119);
        assertThat(questions()).as("not yet").isEmpty();

        passes(1);
        assertThat(questions()).singleElement().satisfies(question -> {
            assertThat(question.summary()).isEqualTo("Is your return date still right?");
            assertThat(question.text()).isEqualTo("You gave 23 March 2027 as your return date.");
            var thanks = (News) says(noor, question.ways().get(0).command());
            assertThat(thanks.summary()).isEqualTo("Thank you");
            assertThat(thanks.text()).startsWith("Your return date is 23 March 2027.");
            assertThat(says(noor, question.ways().get(0).command()))
                    .as("pressed twice")
                    .isEqualTo(thanks);
        });
        passes(30);
        assertThat(questions()).hasSize(1);
    }

    @Test
    void whoReturnsAtAnotherTimeChangesTheDateAndIsAskedOnThatDayInstead() {
        joins(noor, "wessex", "2027-03-23");
        passes(120);
        var ways = questions().get(0).ways();
        assertThat(ways).extracting(Button::title).containsExactly("Yes", "Change the date");
        assertThat(says(noor, ways.get(1).command())).isInstanceOf(DateForm.class);
        moves("2027-04-23");

        passes(31);

        assertThat(questions()).extracting(News::text).last().isEqualTo("You gave 23 April 2027 as your return date.");
        var late = (News) says(noor, ways.get(0).command());
        assertThat(late.text()).as("the old question").startsWith("Your return date is 23 April 2027.");
    }

    @Test
    void nobodyIsAskedAboutADateThatHasMovedAwayOrWasBehindWhenTheyJoined() {
        joins(noor, "wessex", "2027-03-23");
        moves("2026-11-02");

        passes(200);

        assertThat(questions()).isEmpty();
    }

    private void moves(String date) {
        says(noor, ((DateChange) says(noor, new Date(date, false))).move());
    }

    private void passes(int days) {
        clock.passes(Duration.ofDays(days));
        relay.run();
    }

    private List<News> questions() {
        return sent.to(noor.id()).stream()
                .filter(card -> card.summary().equals("Is your return date still right?"))
                .map(News.class::cast)
                .toList();
    }
}
