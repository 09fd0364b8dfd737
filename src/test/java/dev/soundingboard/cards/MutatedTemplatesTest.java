package dev.soundingboard.cards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.cards.ConformanceCases.Case;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whatever is written in a template or found in its data, the worst that comes of it is a message with its place. */
class MutatedTemplatesTest {

    private static final int TEMPLATES = 20_000;
    private static final String LETTERS = "${}()[]'\"\\`.,:?!&|=<>+-*/%^ 09azAZ_\n\0é\uD83D";
    private static final List<String> NUMBERS =
            List.of("-1", "0", "1e400", "99999999999", "-99999999999", "0.5", "null");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aMutatedTemplateGivesACardOrAMessage(long seed) {
        Random random = new Random(seed);
        List<Case> cases = ConformanceCases.all();
        int cards = 0;
        for (int i = 0; i < TEMPLATES; i++) {
            Case original = cases.get(random.nextInt(cases.size()));
            String template = mutated(original.template().path("value").asString("${a}"), random);
            cards += expands(template, original.data()) ? 1 : 0;
        }
        assertThat(cards).isBetween(TEMPLATES / 10, TEMPLATES * 9 / 10);
    }

    private static boolean expands(String template, JsonNode data) {
        try {
            JsonNode source = Node.JSON.createObjectNode().put("value", template);
            return CardTemplate.compile("mutated", source).expand(data).isObject();
        } catch (CardTemplateException e) {
            return false;
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("on " + template, e);
        }
    }

    private static String mutated(String template, Random random) {
        StringBuilder text = new StringBuilder(template);
        for (int i = random.nextInt(3); i >= 0 && text.length() > 0; i--) {
            int at = random.nextInt(text.length());
            int kind = random.nextInt(4);
            if (kind == 0) {
                text.deleteCharAt(at);
            } else if (kind == 1) {
                text.insert(at, LETTERS.charAt(random.nextInt(LETTERS.length())));
            } else if (kind == 2) {
                text.setCharAt(at, LETTERS.charAt(random.nextInt(LETTERS.length())));
            } else {
                String number = NUMBERS.get(random.nextInt(NUMBERS.size()));
                return text.toString().replaceFirst("\\b\\w+\\b(?=[,)\\]])", number);
            }
        }
        return text.toString();
    }
}
