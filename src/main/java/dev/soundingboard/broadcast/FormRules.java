package dev.soundingboard.broadcast;

import dev.soundingboard.broadcast.BroadcastCommand.Look;
import dev.soundingboard.chat.TextLength;
import dev.soundingboard.scheme.Scheme;
import java.util.Optional;

/** What somebody has to mend before others can be shown it. */
final class FormRules {

    private FormRules() {}

    static Optional<String> problem(Look typed, Scheme scheme) {
        if (typed.title().isEmpty()) {
            return Optional.of("Give it a title.");
        }
        if (typed.text().isEmpty()) {
            return Optional.of("Write what you would like to say.");
        }
        if (Audience.named(typed.audience()).isEmpty()) {
            return Optional.of("Choose who gets it.");
        }
        if (!typed.place().isEmpty() && !scheme.profile().places().contains(typed.place())) {
            return Optional.of("Choose a place from the list.");
        }
        return TextLength.tooLong("your title", typed.title(), Words.LONGEST_TITLE)
                .or(() -> TextLength.tooLong("your message", typed.text(), Words.LONGEST_TEXT));
    }
}
