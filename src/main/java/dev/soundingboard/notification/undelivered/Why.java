package dev.soundingboard.notification.undelivered;

import java.util.Map;

/** Why a message didn't reach somebody, in words that help whoever wants to reach them. */
enum Why {
    NOT_INSTALLED("They have not installed Sounding Board.", false),
    BLOCKED("They have blocked Sounding Board.", false),
    SWITCHED_OFF("Their organisation has switched Sounding Board off.", false),
    NOT_TRIED("They could not be reached before, and have not written to me since.", false),
    UNCERTAIN("It may not have arrived.", true),
    REFUSED("Teams did not take it.", true);

    /** What Teams says; everybody else whom it keeps from us hasn't installed the app. */
    private static final Map<String, Why> CODES = Map.of(
            "ConversationBlockedByUser",
            BLOCKED,
            "MessageWritesBlocked",
            BLOCKED,
            "BotDisabledByAdmin",
            SWITCHED_OFF,
            "nothing is tried until they act",
            NOT_TRIED);

    private static final Map<String, Why> STATES = Map.of("UNKNOWN", UNCERTAIN, "FAILED", REFUSED);

    private final String words;
    private final boolean isOver;

    Why(String words, boolean isOver) {
        this.words = words;
        this.isOver = isOver;
    }

    static Why of(String state, String outcome) {
        return STATES.getOrDefault(state, CODES.getOrDefault(outcome, NOT_INSTALLED));
    }

    String inWords() {
        return words;
    }

    /** It happened once, and says nothing of the next message: it can be taken off the list. */
    boolean isOver() {
        return isOver;
    }
}
