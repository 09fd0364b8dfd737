package dev.soundingboard.taster;

import dev.soundingboard.calendar.HowSoon;
import dev.soundingboard.calendar.Moments;
import dev.soundingboard.scheme.Scheme;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** A request as one of its two people reads it now. */
record Reading(TasterInFull taster, UUID reader, Scheme scheme, String dilemma, Instant now) {

    TasterRequest request() {
        return taster.request();
    }

    boolean asTrainee() {
        return taster.isTrainee(reader);
    }

    String otherName() {
        return taster.nameOfOther(reader);
    }

    ZoneId zone() {
        return taster.zoneOf(reader);
    }

    String zoneInWords() {
        return Moments.zoneInWords(zone());
    }

    /** D3. */
    String whoSeesTheDilemma() {
        return "I show this only to you and %s.".formatted(otherName());
    }

    /** The times on the table that are still ahead. */
    List<Instant> timesAhead() {
        return request().times().stream().filter(now::isBefore).toList();
    }

    /** When the session begins, in words; empty if none is agreed. */
    String agreedInWords() {
        return request().agreed().map(start -> Moments.inWords(start, zone())).orElse("");
    }

    /** Reminds of the agreed session, in a sentence. */
    String howSoon() {
        var when = HowSoon.inWords(now, request().agreed().orElseThrow(), zone());
        return "A reminder: you meet %s %s.".formatted(otherName(), when);
    }

    /** Until when there is time to answer; empty if for ever. */
    String answerByInWords() {
        return request().answerBy().map(until -> Moments.inWords(until, zone())).orElse("");
    }

    /** P6. */
    boolean mayTellTheTeam() {
        return asTrainee() && request().mayTellTheTeam(scheme.tasterRules(), now);
    }

    /** P6: what the trainee reads who has told the team, until the mentor answers; empty for everybody else. */
    String told() {
        return asTrainee() && request().isUnreached()
                ? "I have told your scheme team that you can’t reach %s. They will be in touch.".formatted(otherName())
                : "";
    }

    Days days() {
        return Days.of(scheme.tasterRules(), now, zone());
    }
}
