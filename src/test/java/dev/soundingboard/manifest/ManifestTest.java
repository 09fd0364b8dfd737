package dev.soundingboard.manifest;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import dev.soundingboard.chat.Says;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ManifestTest {

    /** The schema allows twelve, the documentation ten. */
    private static final int MOST_COMMANDS = 10;

    private static final Path SCHEMA = Path.of(
            "target/node/node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.schema.json");

    /** Patterns are compiled when they are met: Java can't read one of JavaScript's, for Excel add-ins. */
    private static final SchemaRegistryConfig LENIENT = SchemaRegistryConfig.builder()
            .formatAssertionsEnabled(true)
            .regularExpressionFactory(
                    pattern -> text -> Pattern.compile(pattern).matcher(text).find())
            .build();

    private final JsonNode manifest = AppPackage.manifest();

    /** It says that it is draft 4, and uses words of draft 7. */
    @Test
    void isValidByMicrosoftsSchema() {
        var schema = (ObjectNode) JsonMapper.shared().readTree(SCHEMA);
        schema.put("$schema", SpecificationVersion.DRAFT_7.getDialectId());
        var registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_7, builder -> builder.schemaRegistryConfig(LENIENT));

        assertThat(registry.getSchema(schema).validate(manifest)).isEmpty();
    }

    @Test
    void hasNoPlaceholderLeft() {
        assertThat(manifest.toString()).doesNotContain("@", "${");
    }

    @Test
    void leavesToTeamsWhatTeamsWrites() {
        assertThat(manifest.has("registrationInfo")).isFalse();
        assertThat(manifest.has("localizationInfo")).as("English only").isFalse();
    }

    @Test
    void hasOneBotForPersonalAndSharedConversations() {
        assertThat(manifest.at("/bots")).hasSize(1);
        assertThat(strings(manifest.at("/bots/0/scopes"))).containsExactly("personal", "team", "groupChat");
    }

    @Test
    void offersCommandsThatTheStoreAccepts() {
        assertThat(commandLists()).isNotEmpty().allSatisfy(list -> {
            var titles = titles(list);
            assertThat(titles).hasSizeBetween(1, MOST_COMMANDS).doesNotHaveDuplicates();
            assertThat(titles).allSatisfy(title -> assertThat(title).doesNotStartWith("/"));
            assertThat(list.at("/commands"))
                    .allSatisfy(command ->
                            assertThat(command.path("description").asString()).isNotBlank());
        });
    }

    @Test
    void offersOnlyWhatTheBotUnderstandsWordForWord() {
        assertThat(commandLists().stream().flatMap(list -> titles(list).stream()))
                .isSubsetOf(phrases());
    }

    /** So the reader needs no registry of its own. */
    @Test
    void aSearchIsNamedByTheVerbThatAnswersItAndItsParametersByComponents() {
        assertThat(searches()).hasSizeBetween(1, MOST_COMMANDS).allSatisfy(search -> {
            var command = command(search.path("id").asString());
            assertThat(search.path("type").asString()).isEqualTo("query");
            assertThat(search.path("parameters")
                            .valueStream()
                            .map(it -> it.path("name").asString()))
                    .isNotEmpty()
                    .isSubsetOf(Stream.of(command.getRecordComponents())
                            .map(RecordComponent::getName)
                            .toList());
        });
    }

    private List<JsonNode> searches() {
        assertThat(manifest.at("/composeExtensions")).hasSize(1);
        return manifest.at("/composeExtensions/0/commands").valueStream().toList();
    }

    private static Class<?> command(String verb) {
        return annotated(JsonTypeName.class)
                .filter(type -> requireNonNull(type.getAnnotation(JsonTypeName.class))
                        .value()
                        .equals(verb))
                .findAny()
                .orElseThrow(() -> new AssertionError("No command is called " + verb));
    }

    private static Set<String> phrases() {
        return annotated(Says.class)
                .flatMap(command -> Arrays.stream(
                        requireNonNull(command.getAnnotation(Says.class)).value()))
                .collect(Collectors.toSet());
    }

    private static Stream<Class<?>> annotated(Class<? extends Annotation> annotation) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(annotation));
        return scanner.findCandidateComponents("dev.soundingboard").stream()
                .map(found -> ClassUtils.resolveClassName(requireNonNull(found.getBeanClassName()), null));
    }

    private List<JsonNode> commandLists() {
        return manifest.at("/bots/0/commandLists").valueStream().toList();
    }

    private static List<String> titles(JsonNode list) {
        return list.at("/commands")
                .valueStream()
                .map(command -> command.path("title").asString())
                .toList();
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
