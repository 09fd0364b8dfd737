package dev.soundingboard.mentorship;

import dev.soundingboard.calendar.Days;
import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.scheme.Schemes;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The form for a pause, and what must hold for the day in it. */
@Component
class PauseForms {

    private final Schemes schemes;
    private final Terms terms;

    PauseForms(Schemes schemes, Terms terms) {
        this.schemes = schemes;
        this.terms = terms;
    }

    Card blank(MentorshipInFull pair, Actor actor) {
        return form(
                pair,
                actor,
                pair.mentorship().breaks().end().map(LocalDate::toString).orElse(""),
                "");
    }

    /** The form as typed, with what to mend first; empty if nothing is. */
    Optional<Card> toMend(MentorshipInFull pair, Actor actor, String typed) {
        return problem(typed, soonest(actor), latest(pair, actor)).map(problem -> form(pair, actor, typed, problem));
    }

    private static Optional<String> problem(String typed, LocalDate soonest, LocalDate latest) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var day = Days.typed(typed);
        if (day.isEmpty()) {
            return Optional.of("That day doesn’t exist. Choose one from the calendar, or leave it empty.");
        }
        return day.get().isBefore(soonest) || day.get().isAfter(latest)
                ? Optional.of("Give a day between %s and %s, or leave it empty."
                        .formatted(Moments.dayInWords(soonest), Moments.dayInWords(latest)))
                : Optional.empty();
    }

    /** An outdated or broken day is shown as typed; the calendar of a client takes only what is one. */
    private Card form(MentorshipInFull pair, Actor actor, String typed, String problem) {
        return PauseForm.of(pair, actor.person(), typed, soonest(actor), latest(pair, actor), problem);
    }

    private LocalDate soonest(Actor actor) {
        return terms.today(actor.zone()).plusDays(1);
    }

    private LocalDate latest(MentorshipInFull pair, Actor actor) {
        return terms.today(actor.zone())
                .plus(schemes.get(pair.scheme()).ending().longestPause());
    }
}
