package dev.soundingboard.agreement;

import dev.soundingboard.scheme.AgreementPolicy;
import dev.soundingboard.scheme.AgreementPolicy.Prompt;
import java.time.LocalDate;
import java.util.Objects;

/** What one step asks for: always some words, and what the scheme asks in the same breath. */
record Asked(Prompt prompt, AgreementPolicy policy) {

    boolean rhythm() {
        return policy.rhythm().askedIn().equals(prompt.id());
    }

    boolean cancelling() {
        return policy.cancelling().askedIn().equals(prompt.id());
    }

    boolean review() {
        return policy.review().askedIn().equals(prompt.id());
    }

    /** Leaves out whatever else a card sent. */
    Said only(Said sent) {
        return new Said(
                sent.text(),
                cancelling() ? sent.cancelling() : "",
                rhythm() ? sent.rhythm() : "",
                review() ? sent.review() : "");
    }

    /** What stands there before anybody has said anything. */
    Said suggestion(LocalDate today) {
        return only(new Said(
                Objects.requireNonNullElse(prompt.suggestion(), ""),
                Objects.requireNonNullElse(policy.cancelling().suggestion(), ""),
                Objects.requireNonNullElse(policy.rhythm().suggestion(), ""),
                today.plus(policy.review().after()).toString()));
    }
}
