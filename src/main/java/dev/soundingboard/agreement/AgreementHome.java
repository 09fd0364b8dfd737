package dev.soundingboard.agreement;

import dev.soundingboard.agreement.AgreementCommand.Open;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.HomeItem;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Agreements on somebody's home card: those that wait for them. */
@Component
class AgreementHome implements HomeItem {

    private final AgreementRepository agreements;
    private final Clock clock;

    AgreementHome(AgreementRepository agreements, Clock clock) {
        this.agreements = agreements;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        if (actor.scheme() == null) {
            return List.of();
        }
        return agreements.newestOf(actor.person(), actor.scheme()).stream()
                .flatMap(waits -> sentence(waits, actor).stream()
                        .map(text -> new Waiting(
                                text,
                                new Button("Open", new Open(waits.agreement().mentorship())))))
                .toList();
    }

    @Override
    public Set<String> namesAtHome() {
        return Set.of("agreement");
    }

    private Optional<String> sentence(Waits waits, Actor actor) {
        var person = actor.person();
        var agreement = waits.agreement();
        if (agreement.isSettled()) {
            var today = clock.instant().atZone(actor.zone()).toLocalDate();
            return agreement
                    .reviewOn()
                    .filter(day -> !day.isAfter(today))
                    .map(day ->
                            "It’s time to look at your agreement with %s again".formatted(waits.nameOfOther(person)));
        }
        if (agreement.confirmationOf(waits.isTrainee(person)).isPresent()) {
            return Optional.empty();
        }
        return unconfirmed(agreement, person, waits);
    }

    /** A draft that the other began and works on is theirs still. */
    private static Optional<String> unconfirmed(Agreement draft, UUID person, Waits waits) {
        if (draft.confirmationOf(!waits.isTrainee(person)).isPresent()) {
            return Optional.of("%s is waiting for you to read your agreement".formatted(waits.nameOfOther(person)));
        }
        return draft.startedBy().equals(person)
                ? Optional.of("Your agreement with %s isn’t finished".formatted(waits.nameOfOther(person)))
                : Optional.empty();
    }
}
