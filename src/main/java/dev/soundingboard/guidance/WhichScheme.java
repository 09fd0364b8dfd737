package dev.soundingboard.guidance;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.guidance.GuidanceCommand.Support;
import dev.soundingboard.scheme.Schemes;
import java.util.List;

/**
 * Asks somebody who is in no scheme which one they would like to read about.
 *
 * @param urgent what to do in an emergency (D5)
 * @param urgentFirst whether that is what they may need
 */
@Template("guidance/which-scheme")
record WhichScheme(String summary, List<Choice> choices, String urgent, boolean urgentFirst) implements Card {

    /** A scheme, whom it is for (E1), and the button that opens the piece in its words. */
    record Choice(String name, String who, Button open) {}

    static WhichScheme of(GuidanceCommand asked, Schemes schemes) {
        var choices = schemes.all().stream()
                .map(scheme -> new Choice(
                        scheme.name(),
                        scheme.joining().who(),
                        new Button(asked.asButton().title(), asked.about(scheme.id()))))
                .toList();
        return new WhichScheme(
                "Each scheme does it a little differently", choices, schemes.urgent(null), asked instanceof Support);
    }
}
