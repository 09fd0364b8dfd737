package dev.soundingboard.allocation;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.directory.Suggestions;
import org.springframework.stereotype.Component;

/** The team's choice of mentors for somebody who waits: the same ranking that a trainee is shown. */
@Component
class Choices {

    private static final int MOST = 4;

    private final Suggestions suggestions;

    Choices(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    MentorChoice of(NamedWish named, Actor admin, String problem) {
        var wish = named.wish();
        var fitting = suggestions.forTrainee(wish.trainee(), wish.scheme());
        return MentorChoice.of(named, fitting.subList(0, Math.min(MOST, fitting.size())), problem, admin.zone());
    }

    static Refusal noLongerWaiting() {
        return Refusal.because("They are not on the waiting list any more.", AllocationCommand.Waiting.asButton());
    }
}
