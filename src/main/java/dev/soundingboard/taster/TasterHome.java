package dev.soundingboard.taster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.HomeItem;
import dev.soundingboard.taster.TasterCommand.Open;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A person's tasters on their home card: first those that wait for their answer. */
@Component
class TasterHome implements HomeItem {

    private final TasterRequests requests;
    private final Clock clock;

    TasterHome(TasterRequests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        if (actor.scheme() == null) {
            return List.of();
        }
        return requests.currentOf(actor.person(), actor.scheme()).stream()
                .filter(taster -> taster.request().isAhead(clock.instant()))
                .sorted(Comparator.comparing((TasterInFull taster) -> !taster.isTurnOf(actor.person())))
                .map(taster -> new Waiting(
                        sentence(taster, actor.person()),
                        new Button("Open", new Open(taster.request().id()))))
                .toList();
    }

    @Override
    public List<Button> offersTo(Actor actor) {
        return List.of();
    }

    private static String sentence(TasterInFull taster, UUID person) {
        var other = taster.nameOfOther(person);
        return taster.request()
                .agreed()
                .map(start -> "Taster with %s: %s".formatted(other, taster.inWordsFor(person, start)))
                .orElseGet(() -> taster.isTurnOf(person)
                        ? "%s is waiting for your answer about a taster".formatted(other)
                        : "Waiting for %s to answer about a taster".formatted(other));
    }
}
