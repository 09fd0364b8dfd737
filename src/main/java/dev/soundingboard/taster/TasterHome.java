package dev.soundingboard.taster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.HomeItem;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.taster.TasterCommand.Open;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A person's tasters on their home card: first those that wait for their answer. */
@Component
class TasterHome implements HomeItem {

    private final TasterRequests requests;
    private final Schemes schemes;
    private final Clock clock;

    TasterHome(TasterRequests requests, Schemes schemes, Clock clock) {
        this.requests = requests;
        this.schemes = schemes;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        if (actor.scheme() == null) {
            return List.of();
        }
        return requests.currentOf(actor.person(), actor.scheme()).stream()
                .sorted(Comparator.comparing((TasterInFull taster) -> !waitsFor(taster, actor.person())))
                .map(taster -> new Waiting(
                        sentence(taster, actor.person()),
                        new Button("Open", new Open(taster.request().id()))))
                .toList();
    }

    @Override
    public Set<String> namesAtHome() {
        return Set.of("taster");
    }

    private boolean waitsFor(TasterInFull taster, UUID person) {
        return taster.isTurnOf(person) || (isOver(taster) && !hasSaid(taster, person));
    }

    private boolean isOver(TasterInFull taster) {
        var request = taster.request();
        return request.isOver(schemes.get(request.parties().scheme()).tasterRules(), clock.instant());
    }

    private static boolean hasSaid(TasterInFull taster, UUID person) {
        return taster.request().verdicts().of(taster.isTrainee(person)) != null;
    }

    private String sentence(TasterInFull taster, UUID person) {
        var other = taster.nameOfOther(person);
        var about = taster.request().asksToStart() ? "mentoring" : "a taster";
        if (taster.isTurnOf(person)) {
            return "%s is waiting for your answer about %s".formatted(other, about);
        }
        if (isOver(taster)) {
            return hasSaid(taster, person)
                    ? "You have said how your taster with %s was. You can still change it".formatted(other)
                    : "How was your taster with %s?".formatted(other);
        }
        return taster.request()
                .agreed()
                .map(start -> "Taster with %s: %s".formatted(other, taster.inWordsFor(person, start)))
                .orElseGet(() -> "Waiting for %s to answer about %s".formatted(other, about));
    }
}
