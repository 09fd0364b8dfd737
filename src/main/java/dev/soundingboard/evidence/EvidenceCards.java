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
                .everything(people.get(actor.person()), actor.inScheme(), today(actor))
                .map(portfolio -> card(actor, portfolio))
                .orElseGet(EvidenceCards::nothingYet);
    }

    Card of(Actor actor, Of typed) {
        var from = Days.typed(typed.from());
        var to = Days.typed(typed.to());
        if (from.isEmpty() || to.isEmpty() || from.get().isAfter(to.get())) {
            return EvidenceCard.toMend(typed, today(actor));
        }
        var period = new Period(from.get(), to.get());
        return card(actor, portfolios.of(people.get(actor.person()), actor.inScheme(), period));
    }

    private Card card(Actor actor, Portfolio portfolio) {
        return EvidenceCard.of(
                portfolio,
                kind -> links.to(new Download(actor.person(), actor.inScheme(), kind, portfolio.period())),
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
}
