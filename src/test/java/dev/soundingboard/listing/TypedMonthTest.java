package dev.soundingboard.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedMonthTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "March 2024",
                "mar 2024",
                "Mar. 2024",
                "march, 2024",
                " MARCH  2024 ",
                "12 March 2024",
                "1st march 2024",
                "3/2024",
                "03/2024",
                "12/03/2024",
                "12.03.2024",
                "2024-03",
                "2024-03-12"
            })
    void aMonthIsReadInTheWaysPeopleTypeIt(String typed) {
        assertThat(TypedMonth.read(typed)).contains(YearMonth.of(2024, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2024", "last spring", "13/2024", "Marchtember 2024", "0/2024", "3/24", "🙂", "99999-03"})
    void whatIsNoMonthIsNotRead(String typed) {
        assertThat(TypedMonth.read(typed)).isEmpty();
    }

    @Test
    void itIsSaidInWords() {
        assertThat(TypedMonth.inWords("2024-03")).isEqualTo("March 2024");
        assertThat(TypedMonth.inWords("")).isEmpty();
    }
}
