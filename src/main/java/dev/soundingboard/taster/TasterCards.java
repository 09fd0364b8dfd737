package dev.soundingboard.taster;

import dev.soundingboard.calendar.CalendarLinks;
import dev.soundingboard.chat.Card;
import dev.soundingboard.confidential.ConfidentialText;
import dev.soundingboard.confidential.Vault;
import dev.soundingboard.scheme.Schemes;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which card shows a request to whom: its state, and the side that the reader is on, decide. */
@Component
class TasterCards {

    private final Schemes schemes;
    private final Vault vault;
    private final CalendarLinks links;
    private final Clock clock;

    TasterCards(Schemes schemes, Vault vault, CalendarLinks links, Clock clock) {
        this.schemes = schemes;
        this.vault = vault;
        this.links = links;
        this.clock = clock;
    }

    /** The request as it stands, for one of its two people. */
    Card of(TasterInFull taster, UUID reader) {
        return of(taster, reader, "", TypedTimes.none());
    }

    /** The same, with what hinders the answer that they just gave, and the times they typed. */
    Card of(TasterInFull taster, UUID reader, String problem, TypedTimes typed) {
        var request = taster.request();
        if (request.state() == TasterState.AGREED) {
            return TasterAgreed.of(reading(taster, reader, opened(request.dilemma(), request)), links);
        }
        if (!request.state().isOpen()) {
            var reason = taster.isTrainee(reader) ? opened(request.reason(), request) : "";
            return TasterClosed.of(reading(taster, reader, ""), reason);
        }
        var reading = reading(taster, reader, opened(request.dilemma(), request));
        return taster.isTurnOf(reader) ? TasterToAnswer.of(reading, problem, typed) : TasterWaiting.of(reading);
    }

    private Reading reading(TasterInFull taster, UUID reader, String dilemma) {
        var scheme = schemes.get(taster.request().parties().scheme());
        return new Reading(taster, reader, scheme, dilemma, clock.instant());
    }

    private String opened(Optional<ConfidentialText> text, TasterRequest request) {
        return text.flatMap(it -> vault.open(it, request.id())).orElse("");
    }
}
