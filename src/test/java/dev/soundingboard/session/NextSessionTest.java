package dev.soundingboard.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.Pairs;
import dev.soundingboard.Pairs.Two;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.PhraseBook;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.session.SessionCommand.Form;
import dev.soundingboard.session.SessionCommand.Next;
import dev.soundingboard.session.SessionCommand.Open;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** S10: whoever would move or cancel a session says so, and is where that is done. */
@StorageTest
@Import(Diary.class)
class NextSessionTest {

    @Autowired
    Pairs pairs;

    @Autowired
    Wessex wessex;

    @Autowired
    Diary diary;

    @Autowired
    PhraseBook phrases;

    @Autowired
    TestClock clock;

    private Two two;

    @BeforeEach
    void aPair() {
        clock.startsAgain();
        two = pairs.ofWessex();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"reschedule", "Move session", "cancel session", "I can’t make it", "cancel", "When do we meet?"})
    void manyWordsMeanTheNextSession(String words) {
        assertThat(phrases.read(words)).isEqualTo(new Next());
    }

    @Test
    void theOneSessionAheadOpensWhereItIsMovedAndCancelled() {
        var planned = diary.planned(two);

        var card = (SessionCard) diary.says(two.mentor(), new Next());

        assertThat(card.session()).isEqualTo(planned.session());
        assertThat(card.isAhead()).as("can be cancelled").isTrue();
        assertThat(card.checklist()).as("S3: their first").isEqualTo(planned.checklist());
    }

    @Test
    void ofSeveralTheyChooseTheSoonestFirst() {
        var later = diary.planned(two, Diary.at("2026-12-09", "18:00"));
        var sooner = diary.planned(two);

        var card = (News) diary.says(two.trainee(), new Next());

        assertThat(card.ways())
                .extracting("command")
                .containsExactly(new Open(sooner.session()), new Open(later.session()));
        assertThat(card.ways()).extracting("title").first().isEqualTo("Wed 25 Nov, 6pm, Dr Alison Bell");
    }

    @Test
    void withNothingAheadTheyCanPlanOne() {
        assertThat(((News) diary.says(two.trainee(), new Next())).ways())
                .extracting("command")
                .first()
                .isEqualTo(new Form(two.id()));
        diary.planned(two);
        diary.passes(Duration.ofDays(3));
        assertThat(diary.says(two.trainee(), new Next()).summary()).isEqualTo("No session is planned");
    }

    @Test
    void whoeverIsInNoPairIsToldSo() {
        assertThat(diary.says(wessex.trainee("Ben Carter"), new Next())).isInstanceOf(Refusal.class);
    }
}
