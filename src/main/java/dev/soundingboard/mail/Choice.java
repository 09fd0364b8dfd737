package dev.soundingboard.mail;

import java.util.Optional;
import java.util.stream.Stream;

/** When somebody wants e-mails. */
enum Choice {
    /** Only while Teams lets nothing through to them. */
    WHERE_BLOCKED,
    /** Reminders come by e-mail and not in Teams; news comes in both. */
    INSTEAD;

    /** What a form sends; empty if it is none. */
    static Optional<Choice> named(String name) {
        return Stream.of(values()).filter(choice -> choice.name().equals(name)).findFirst();
    }
}
