package dev.soundingboard.cards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CardLintTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"type": "Input.Text", "id": "a"}                                          | /body/0: an input needs a label
                    {"type": "Input.Text", "label": "a", "isRequired": true}                   | /body/0: what is required needs an errorMessage
                    {"type": "Image", "url": "https://example.org/a.png"}                      | /body/0: an image needs altText
                    {"type": "TextBlock", "wrap": true, "text": "Dr ${name}"}                  | /body/0/text: was not expanded: "Dr ${name}"
                    {"type": "TextBlock", "wrap": true, "text": null}                          | /body/0/text: is null
                    {"type": "TextBlock", "text": "A long line"}                               | /body/0: a text needs wrap, or a phone cuts it off
                    {"type": "Action.Submit", "isEnabled": false}                              | /body/0: Teams knows no isEnabled
                    {"type": "Container", "refresh": {}}                                       | /body/0: a card doesn't refresh itself
                    {"type": "Badge", "text": "New"}                                           | /body/0: Badge is newer than 1.5 and needs a fallback
                    {"type": "ActionSet", "actions": [{}, {}, {}, {}, {}, {}, {}]}             | /body/0: has more than 6 actions
                    {"type": "Action.Execute", "verb": "a", "data": {"verb": "a"}, "fallback": {"type": "Action.Submit", "data": {}}} | /body/0: its fallback needs the same data
                    """)
    void aMistakeIsNamedWithItsPlace(String element, String problem) {
        JsonNode card = Node.JSON.readTree("{\"version\": \"1.5\", \"body\": [" + element + "]}");
        assertThat(CardLint.problems(card)).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource({"{}", "{\"version\": \"1.6\"}"})
    void anotherVersionIsAProblem(String card) {
        assertThat(CardLint.problems(Node.JSON.readTree(card))).containsExactly(": version is not 1.5");
    }
}
