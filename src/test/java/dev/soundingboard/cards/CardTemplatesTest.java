package dev.soundingboard.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

class CardTemplatesTest {

    record Greeting(String name, List<String> waiting) {}

    @TempDir
    Path classpath = Path.of("");

    @Test
    void aCardIsFilledWithARecord() throws IOException {
        write(
                "home/hello.json",
                "{\"text\": \"Hello ${name}\", \"items\": [{\"$data\": \"${waiting}\", \"t\": \"${$data}\"}]}");
        write("home/hello.data.json", "{\"name\": \"${a sample is no template\"}");

        CardTemplates cards = cards();

        assertThat(cards.all()).containsOnlyKeys("home/hello");
        assertThat(cards.render("home/hello", new Greeting("Asha", List.of("a", "b"))))
                .isEqualTo(Node.JSON.readTree("""
                        {"text": "Hello Asha", "items": [{"t": "a"}, {"t": "b"}]}
                        """));
    }

    @Test
    void aMistakeInACardFailsTheStart() throws IOException {
        write("home/hello.json", "{\"text\": \"Hello ${shout(name)}\"}");

        assertThatThrownBy(this::cards).hasMessage("adaptive-cards/home/hello.json#/text: unknown function shout");
    }

    @Test
    void aFileThatIsNotJsonFailsTheStart() throws IOException {
        write("home/hello.json", "{\"text\": ");

        assertThatThrownBy(this::cards).hasMessageStartingWith("adaptive-cards/home/hello.json#: not JSON");
    }

    @Test
    void aCardThatIsNotThereIsNamed() throws IOException {
        write("home/hello.json", "{}");

        assertThatThrownBy(() -> cards().render("home/hullo", new Greeting("", List.of())))
                .hasMessage("there is no card home/hullo, only [home/hello]");
    }

    @Test
    void springFindsAllItNeeds() {
        new ApplicationContextRunner()
                .withBean(JsonMapper.class, () -> Node.JSON)
                .withUserConfiguration(CardTemplates.class)
                .run(context -> assertThat(context).hasSingleBean(CardTemplates.class));
    }

    private void write(String card, String content) throws IOException {
        Path file = classpath.resolve("adaptive-cards").resolve(card);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private CardTemplates cards() throws IOException {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classpath.toUri().toURL()}, null)) {
            return new CardTemplates(new PathMatchingResourcePatternResolver(loader), Node.JSON);
        }
    }
}
