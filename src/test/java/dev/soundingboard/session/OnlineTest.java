package dev.soundingboard.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.Pairs;
import dev.soundingboard.Pairs.Two;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** S4: a Teams meeting is for two who meet by video and have no link yet; a link that was given opens in one tap. */
@StorageTest
@Import(Diary.class)
class OnlineTest {

    @Autowired
    Pairs pairs;

    @Autowired
    Diary diary;

    @Autowired
    TestClock clock;

    private Two two;

    @BeforeEach
    void aPair() {
        clock.startsAgain();
        two = pairs.ofWessex();
    }

    @ParameterizedTest(name = "{0} in “{1}”")
    @CsvSource(delimiter = '|', textBlock = """
            Video        | ''                                 | true  | ''
            Video        | https://meet.example.org/room?id=7 | true  | https://meet.example.org/room?id=7
            Video        | my usual room, see [link](x)       | true  | ''
            Face to face | https://maps.example.org/cafe      | false | https://maps.example.org/cafe
            Face to face | Café Roma                          | false | ''
            Phone        | ''                                 | false | ''
            """)
    void theCardOffersWhatFitsHowTheyMeet(String format, String place, boolean isOnline, String link) {
        var card = diary.planned(two, new TypedSession("2026-11-25", "18:00", "60", format, place, ""));

        assertThat(card.isOnline()).isEqualTo(isOnline);
        assertThat(card.link()).isEqualTo(link);
        assertThat(card.place()).as("as it was typed, and inert").isEqualTo(place);
    }
}
