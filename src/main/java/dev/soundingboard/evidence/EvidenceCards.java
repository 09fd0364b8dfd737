package dev.soundingboard.evidence;

import dev.soundingboard.calendar.Days;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.evidence.EvidenceCommand.Of;
import dev.soundingboard.people.People;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What somebody reads of their evidence before they take it away. */
@Component
class EvidenceCards {

    private final Portfolios portfolios;
    private final People people;
    private final EvidenceLinks links;
    private final Clock clock;

    EvidenceCards(Portfolios portfolios, People people, EvidenceLinks links, Clock clock) {
        this.portfolios = portfolios;
        this.people = people;
        this.links = links;
        this.clock = clock;
    }

    Card ofAll(Actor actor) {
        return portfolios
                .earliest(owner(actor))
                .map(from -> card(actor, from, today(actor)))
                .orElseGet(EvidenceCards::nothingYet);
    }

    Card of(Actor actor, Of typed) {
        var from = Days.typed(typed.from());
        var to = Days.typed(typed.to());
        if (from.isEmpty() || to.isEmpty() || from.get().isAfter(to.get())) {
            return EvidenceCard.toMend(typed, today(actor));
        }
        return card(actor, from.get(), to.get());
    }

    private Card card(Actor actor, LocalDate from, LocalDate to) {
        var period = new Period(from, to);
        var scheme = actor.inScheme();
        var person = people.get(actor.person());
        return EvidenceCard.of(
                portfolios.of(person, scheme, period),
                !portfolios.records(person, scheme, period).isEmpty(),
                kind -> links.to(new Download(actor.person(), scheme, kind, period)),
                today(actor));
    }

    private static Card nothingYet() {
        return Refusal.because(
                "There is nothing to take away yet. When you have logged that you met, it is counted here.",
                Home.asButton());
    }

    private LocalDate today(Actor actor) {
        return LocalDate.ofInstant(clock.instant(), actor.zone());
    }

    private static Owner owner(Actor actor) {
        return new Owner(actor.person(), actor.inScheme(), actor.zone());
    }
}
