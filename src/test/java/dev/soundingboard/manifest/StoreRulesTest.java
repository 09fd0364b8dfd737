package dev.soundingboard.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.chat.Commands;
import dev.soundingboard.chat.Says;
import dev.soundingboard.local.Players;
import dev.soundingboard.teams.ChannelTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the Teams store asks of a conversation, and that the table of its rules names tests that there are. */
@ChannelTest
class StoreRulesTest {

    private static final String IN_A_SCHEME = "Asha Rao";
    private static final String IN_NONE = "Nils Newcomer";
    private static final Path TABLE = Path.of("src", "docs", "store-rules.md");
    private static final Pattern NAMED_TEST = Pattern.compile("`(\\w+Test)\\.(\\w+)`");
    private static final Pattern README_LINE = Pattern.compile("README: “([^”]+)”");

    /** They say nothing of where one would be taken. */
    private static final Set<String> VAGUE =
            Set.of("here", "click here", "link", "more", "read more", "learn more", "open", "go", "website");

    @Autowired
    Players players;

    @Autowired
    Commands commands;

    static Stream<Path> cards() throws IOException {
        try (var files = Files.walk(Path.of("adaptive-cards"))) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().endsWith(".data.json"))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hi", "Hi", "HI!", "hello", "Hello.", "HELLO", "help", "Help", "HELP?"})
    void helloAndHelpWorkInAnyCaseWhoeverSaysThem(String word) {
        for (var name : List.of(IN_A_SCHEME, IN_NONE)) {
            var heading = word.toLowerCase(Locale.ROOT).startsWith("help") ? "What you can do here" : "Hello, " + name;
            players.named(name).says(word).sees(heading);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"xyzzy", "/xyzzy", "?", "🙂", "can you find me somebody who knows about anaesthetics please"})
    void anythingElseIsAnsweredWithAWayOn(String words) {
        for (var name : List.of(IN_A_SCHEME, IN_NONE)) {
            var asked = players.named(name).says(words).sees("Sorry, I didn’t understand that");
            assertThat(asked.hasButton("What is waiting for me")).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("cards")
    void noCardIsADeadEnd(Path card) {
        assertThat(nodes(JsonMapper.shared().readTree(card))
                        .filter(node -> text(node, "type").startsWith("Action.")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("cards")
    void aLinkSaysWhereItLeads(Path card) {
        assertThat(nodes(JsonMapper.shared().readTree(card))
                        .filter(node -> text(node, "type").equals("Action.OpenUrl"))
                        .map(link -> text(link, "title").toLowerCase(Locale.ROOT)))
                .doesNotContainAnyElementsOf(VAGUE)
                .doesNotContain("");
    }

    @Test
    void noPhraseBeginsWithASlashOrMeansTwoThings() {
        var phrases = commands.types().stream()
                .filter(type -> type.isAnnotationPresent(Says.class))
                .flatMap(type -> Arrays.stream(type.getAnnotation(Says.class).value()))
                .toList();

        assertThat(phrases).isNotEmpty().doesNotHaveDuplicates().noneMatch(phrase -> phrase.startsWith("/"));
    }

    @Test
    void theWelcomeNamesTheAppExactlyAndSaysWhatToDoNext() {
        var app = AppPackage.manifest().at("/name/short").asString();
        for (var name : List.of(IN_A_SCHEME, IN_NONE)) {
            var welcomed = players.named(name).says("hello").sees("I’m " + app + ".");
            assertThat(welcomed.hasButton("What is waiting for me")).isTrue();
        }
    }

    @Test
    void everyTestThatTheTableNamesExists() throws IOException {
        var named = NAMED_TEST.matcher(Files.readString(TABLE)).results().toList();
        var missing = new ArrayList<String>();
        for (var test : named) {
            var found = Pattern.compile("(void|DynamicTest>|ArchRule) " + test.group(2) + "\\b")
                    .matcher(source(test.group(1)))
                    .find();
            if (!found) {
                missing.add(test.group());
            }
        }

        assertThat(named).hasSizeGreaterThan(40);
        assertThat(missing).isEmpty();
    }

    @Test
    void everyLineOfTheReadmeThatTheTableNamesIsThere() throws IOException {
        var readme = Files.readString(Path.of("README.md")).replaceAll("\\s+", " ");
        var named = README_LINE.matcher(Files.readString(TABLE)).results().map(it -> it.group(1));

        assertThat(named).isNotEmpty().allSatisfy(line -> assertThat(readme).contains(line));
    }

    @Test
    void everyRuleHasATestOrALineOfTheReadme() throws IOException {
        var rules = Files.readAllLines(TABLE).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Rule"))
                .toList();

        assertThat(rules)
                .hasSizeGreaterThan(20)
                .allMatch(rule -> NAMED_TEST.matcher(rule).find()
                        || README_LINE.matcher(rule).find());
    }

    private static String source(String test) throws IOException {
        try (var files = Files.walk(Path.of("src", "test", "java"))) {
            var source = files.filter(file -> file.endsWith(test + ".java"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No test is called " + test));
            return Files.readString(source);
        }
    }

    private static Stream<JsonNode> nodes(JsonNode node) {
        return Stream.concat(Stream.of(node), node.valueStream().flatMap(StoreRulesTest::nodes));
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}
