package dev.soundingboard.independence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A typed name is no proof, but a like one asks to check (P3). */
class LikeNamesTest {

    @ParameterizedTest(name = "{0} may be {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Alison Bell        | Dr Alison Bell      | true
            dr alison BELL     | Dr Alison Bell      | true
            Bell, Alison       | Dr Alison Bell      | true
            A Bell             | Dr Alison Bell      | true
            Dr A. J. Bell      | Dr Alison Bell      | true
            Alison Jane Bell   | Dr Alison Bell      | true
            Elena Petrová      | Ms Elena Petrova    | true
            Sean O’Brien       | Dr Sean O'Brien     | true
            Zoë                | Zoe                 | true
            Tom Bell           | Dr Alison Bell      | false
            Alison Fox         | Dr Alison Bell      | false
            Bell               | Dr Alison Bell      | false
            Dr                 | Dr Alison Bell      | false
            Dr                 | Dr                  | false
            🙂                 | Dr Alison Bell      | false
            """)
    void namesAreLikeWithoutTitlesCaseAccentsAndWithAnInitial(String typed, String name, boolean alike) {
        assertThat(LikeNames.alike(typed, name)).isEqualTo(alike);
    }
}
