package dev.soundingboard.taster;

import dev.soundingboard.calendar.CalendarLinks;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Renewable;
import dev.soundingboard.confidential.ConfidentialText;
import dev.soundingboard.confidential.Vault;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.mentorship.MentorshipCards;
import dev.soundingboard.scheme.Schemes;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which card shows a request to whom: its state, and the side that the reader is on, decide. */
@Component
class TasterCards {

    static final String KIND = Renewable.Subject.KIND + "taster";

    private final Schemes schemes;
    private final Vault vault;
    private final SealedVerdicts verdicts;
    private final CalendarLinks links;
    private final MentorshipCards pairs;
    private final Mentors mentors;
    private final Clock clock;

    TasterCards(
            Schemes schemes,
            Vault vault,
            SealedVerdicts verdicts,
            CalendarLinks links,
            MentorshipCards pairs,
            Mentors mentors,
            Clock clock) {
        this.schemes = schemes;
        this.vault = vault;
        this.verdicts = verdicts;
        this.links = links;
        this.pairs = pairs;
        this.mentors = mentors;
        this.clock = clock;
    }

    /** What the cards of a request show, wherever they stand. */
    static Renewable.Subject subject(UUID request) {
        return new Renewable.Subject(KIND, request);
    }

    /** The request as it stands, for one of its two people. */
    Card of(TasterInFull taster, UUID reader) {
        return of(taster, reader, "", TypedTimes.none());
    }

    /** The same, with what hinders the answer that they just gave, and the times they typed. */
    Card of(TasterInFull taster, UUID reader, String problem, TypedTimes typed) {
        var request = taster.request();
        var state = request.state();
        if (state == TasterState.PAIRED) {
            return pairs.of(request.id(), request.parties().asPair(), reader);
        }
        if (!state.isOpen() && !state.hasSession()) {
            return closed(taster, reader);
        }
        if (state == TasterState.AGREED && isOver(request)) {
            return howWasIt(taster, reader, problem, typed);
        }
        var reading = reading(taster, reader, opened(request.dilemma(), request));
        if (state == TasterState.AGREED) {
            return TasterAgreed.of(reading, links, "", problem, typed);
        }
        return taster.isTurnOf(reader) ? TasterToAnswer.of(reading, problem, typed) : TasterWaiting.of(reading);
    }

    /** The request once more, for whoever hasn't answered it. */
    Card reminder(TasterInFull taster, UUID reader) {
        var request = taster.request();
        return TasterToAnswer.reminder(reading(taster, reader, opened(request.dilemma(), request)));
    }

    /** The session that is coming once more, for either of them. */
    Card soon(TasterInFull taster, UUID reader) {
        var request = taster.request();
        if (request.state() != TasterState.AGREED) {
            return of(taster, reader);
        }
        var reading = reading(taster, reader, opened(request.dilemma(), request));
        return TasterAgreed.of(reading, links, reading.howSoon(), "", TypedTimes.none());
    }

    /** Asks the reader how it was. */
    Card howWasIt(TasterInFull taster, UUID reader) {
        return howWasIt(taster, reader, "", TypedTimes.none());
    }

    private Card howWasIt(TasterInFull taster, UUID reader, String problem, TypedTimes typed) {
        var said = verdicts.of(taster.request(), reader).orElse(null);
        return HowWasIt.of(reading(taster, reader, ""), said, problem, typed);
    }

    private Card closed(TasterInFull taster, UUID reader) {
        var request = taster.request();
        if (!taster.isTrainee(reader)) {
            return TasterClosed.of(reading(taster, reader, ""), "", null);
        }
        var colleague = request.colleague().flatMap(mentors::find).orElse(null);
        return TasterClosed.of(reading(taster, reader, ""), opened(request.reason(), request), colleague);
    }

    private boolean isOver(TasterRequest request) {
        return request.isOver(schemes.get(request.parties().scheme()).tasterRules(), clock.instant());
    }

    private Reading reading(TasterInFull taster, UUID reader, String dilemma) {
        var scheme = schemes.get(taster.request().parties().scheme());
        return new Reading(taster, reader, scheme, dilemma, clock.instant());
    }

    private String opened(Optional<ConfidentialText> text, TasterRequest request) {
        return text.flatMap(it -> vault.open(it, request.id())).orElse("");
    }
}
