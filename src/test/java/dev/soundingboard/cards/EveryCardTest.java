package dev.soundingboard.cards;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.soundingboard.cards.ConformanceCases.Outcome;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Every card, filled with the sample beside it, as the Designer would show it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryCardTest {

    private final Map<CardFile, JsonNode> warnings = new HashMap<>();
    private final Map<CardFile, Outcome> official = new HashMap<>();
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(Node.run("card-schema.mjs", Node.JSON.createObjectNode()));

    @BeforeAll
    void askMicrosoft() {
        List<CardFile> cards = cards().toList();
        ArrayNode expanded = Node.JSON.createArrayNode();
        ArrayNode templates = Node.JSON.createArrayNode();
        for (CardFile card : cards) {
            expanded.add(card.expanded());
            templates.addArray().add(card.template()).add(card.sample());
        }
        JsonNode parsed = Node.run("parse-cards.mjs", expanded);
        JsonNode theirs = Node.run("expand.mjs", templates);
        for (int i = 0; i < cards.size(); i++) {
            warnings.put(cards.get(i), parsed.get(i));
            official.put(cards.get(i), Outcome.of(theirs.get(i)));
        }
    }

    Stream<CardFile> cards() {
        return CardFile.all();
    }

    @ParameterizedTest
    @MethodSource("cards")
    void isACardByTheSchema(CardFile card) {
        assertThat(schema.validate(card.expanded())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cards")
    void suitsTeamsAndItsUsers(CardFile card) {
        assertThat(CardLint.problems(card.expanded())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cards")
    void isReadByMicrosoftsRendererWithoutAWarning(CardFile card) {
        assertThat(warnings.get(card)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cards")
    void looksInTheDesignerAsItDoesHere(CardFile card) {
        assertThat(Outcome.ofCard(card.expanded())).isEqualTo(official.get(card));
    }

    /** An empty folder would pass everything above. */
    @Test
    void theProductHasCardsWhereItHasAFolderForThem() {
        assertThat(CardFile.in(CardFile.PRODUCT).findAny().isPresent()).isEqualTo(Files.isDirectory(CardFile.PRODUCT));
    }
}
