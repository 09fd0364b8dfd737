package dev.soundingboard.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class SchemeFilesTest {

    @TempDir
    Path folder;

    @Test
    void wessexIsAsItsDocumentsSay() {
        var wessex = schemes("").get("wessex");

        assertThat(wessex.choosing()).as("P3 and P4").hasSize(2);
        assertThat(wessex.capacity().traineeMentorsPerYear()).as("M2").isEqualTo(2);
        assertThat(wessex.capacity().atATime()).as("M2: open").isNull();
        assertThat(wessex.capacity().year()).as("rolling (ours)").isEqualTo(Period.ofMonths(12));
        assertThat(wessex.tasterRules().length()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void aFurtherSchemeIsOneMoreFile() {
        write("fifth.yml", wessex().replace("id: wessex", "id: fifth"));

        assertThat(schemes(folder.toString()).all()).extracting(Scheme::id).containsExactly("fifth", "wessex");
    }

    @Test
    void twoSchemesOfOneIdCantBe() {
        write("again.yml", wessex());

        assertThatThrownBy(() -> schemes(folder.toString()))
                .isInstanceOf(SchemeFileException.class)
                .hasMessageContainingAll("again.yml", "'id'", "wessex", "no other scheme file");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            open-requests: 3  | open-requests: many | open-requests    | a word for a number
            open-requests: 3  | open-requests: 0    | open-requests    | a number that makes no sense
            length: PT1H      | length: an hour     | length           | a length that is none
            length: PT1H      | lenght: PT1H        | lenght           | a field that does not exist
            id: wessex        | id: Wessex!         | id               | an id that can't be one
            name: Wessex return to training mentoring | name: '' | name | an empty name
            """)
    void aFileThatCantBeUsedIsNamedWithItsFieldAndWhatMayStandThere(
            String right, String wrong, String field, String what) {
        write("wrong.yml", wessex().replace(right, wrong).replace("id: wessex", "id: other"));

        assertThatThrownBy(() -> schemes(folder.toString()))
                .as(what)
                .isInstanceOf(SchemeFileException.class)
                .hasMessageContainingAll("wrong.yml", field, "found", "allowed");
    }

    @Test
    void aFileThatIsNoYamlIsNamed() {
        write("broken.yml", "id: [");

        assertThatThrownBy(() -> schemes(folder.toString()))
                .isInstanceOf(SchemeFileException.class)
                .hasMessageContaining("broken.yml");
    }

    private static Schemes schemes(String folder) {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            return new Schemes(new SchemeFiles(
                    new PathMatchingResourcePatternResolver(), new SchemeProperties(folder), factory.getValidator()));
        }
    }

    private static String wessex() {
        try {
            return new ClassPathResource("schemes/wessex.yml").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
