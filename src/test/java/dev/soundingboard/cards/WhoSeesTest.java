package dev.soundingboard.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * D3: who can see what somebody types is written where they type it. In a template that is an element whose id begins with
 * {@code whoSees}, on the same form: on the card, or on the card that a button unfolds.
 */
class WhoSeesTest {

    private static final String TAKES_TEXT = "Input.Text";
    private static final String WHO_SEES = "whoSees";

    /** What is typed there to search is kept nowhere. */
    private static final Set<String> SEARCHES = Set.of("directory/mentor-list");

    static Stream<CardFile> cardsThatTakeText() {
        return CardFile.product()
                .filter(card -> !SEARCHES.contains(card.name()))
                .filter(card -> card.template().toString().contains(TAKES_TEXT));
    }

    @ParameterizedTest
    @MethodSource("cardsThatTakeText")
    void everyFormThatTakesTextSaysWhoCanSeeIt(CardFile card) {
        assertThat(silentForms(card.template()))
                .as("fields of %s: add a TextBlock with the id %s that says who can see what is typed", card, WHO_SEES)
                .isEmpty();
    }

    /** The sample may leave out either by a {@code $when}. */
    @ParameterizedTest
    @MethodSource("cardsThatTakeText")
    void alsoWhenItIsFilled(CardFile card) {
        assertThat(silentForms(card.expanded())).as("fields of %s", card).isEmpty();
    }

    @Test
    void whatIsExceptedExistsAndTakesText() {
        assertThat(CardFile.product()
                        .filter(card -> card.template().toString().contains(TAKES_TEXT))
                        .map(CardFile::name))
                .containsAll(SEARCHES);
    }

    @Test
    void aFormThatSaysNothingIsFound() {
        var form = Node.JSON.readTree("""
                {"type": "AdaptiveCard", "body": [{"type": "TextBlock", "id": "whoSees", "text": "Only you."}],
                 "actions": [{"type": "Action.ShowCard", "card": {"type": "AdaptiveCard", "body": [
                     {"type": "Container", "items": [{"type": "Input.Text", "id": "reason"}]}]}}]}""");

        assertThat(silentForms(form)).containsExactly("reason");
    }

    /** The fields of every form without that line, by their ids. */
    private static List<String> silentForms(JsonNode card) {
        var forms = new ArrayList<Form>();
        new Form(forms).read(card);
        return forms.stream()
                .filter(form -> !form.saysWho)
                .flatMap(form -> form.fields.stream())
                .toList();
    }

    /** A card, or one that a button unfolds: what is typed there is sent together. */
    private static class Form {

        private final List<Form> all;
        private final List<String> fields = new ArrayList<>();
        private boolean saysWho;

        Form(List<Form> all) {
            this.all = all;
            all.add(this);
        }

        void read(JsonNode node) {
            if (node.path("type").asString("").equals(TAKES_TEXT)) {
                fields.add(node.path("id").asString(""));
            }
            saysWho |= node.path("id").asString("").startsWith(WHO_SEES)
                    && !node.path("text").asString("").isBlank();
            for (var part : node) {
                var unfolds = part.path("type").asString("").equals("AdaptiveCard");
                (unfolds ? new Form(all) : this).read(part);
            }
        }
    }
}
