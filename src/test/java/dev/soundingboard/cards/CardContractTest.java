package dev.soundingboard.cards;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CardContractTest {

    record View(String title, List<Mentor> mentors, Optional<Slot> slot, Map<String, String> labels) {
        @JsonProperty("isFull")
        boolean full() {
            return mentors.isEmpty();
        }
    }

    record Mentor(String id, String name) {}

    record Slot(String day, String time) {}

    private static final String REST = "${isFull} ${labels.anything} ${slot}";

    @Test
    void aCardThatBindsEverythingFits() {
        assertThat(problems("""
                ["${title}", {"$data": "${mentors}", "v": "${id} ${name}"}, "%s"]
                """.formatted(REST))).isEmpty();
    }

    @Test
    void aBindingWithoutAComponentIsNamed() {
        assertThat(problems("""
                ["${titel}", "${title}", {"$data": "${mentors}", "v": "${id} ${name} ${title}"}, "%s"]
                """.formatted(REST)))
                .containsExactly(
                        "the card binds to mentors.title, which View does not have",
                        "the card binds to titel, which View does not have");
    }

    @Test
    void aComponentWithoutABindingIsNamed() {
        assertThat(problems("""
                [{"$data": "${mentors}", "v": "${name}"}, "%s"]
                """.formatted(REST)))
                .containsExactly("the card does not use mentors.id of View", "the card does not use title of View");
    }

    @Test
    void aConditionOnTheWholeDoesNotUseItsParts() {
        assertThat(problems("""
                ["${title} ${mentors} ${isFull} ${labels.a}", {"$when": "${exists(slot)}", "v": "${slot.day}"}]
                """)).containsExactly("the card does not use slot.time of View");
    }

    private static List<String> problems(String template) {
        return CardContract.problems(CardTemplate.compile("test", Node.JSON.readTree(template)), View.class);
    }
}
