package dev.soundingboard.taster;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Actor;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** A request with what its cards say of the two people. */
record TasterInFull(
        TasterRequest request, String traineeName, String mentorName, ZoneId traineeZone, ZoneId mentorZone) {

    /** True for the two people that it is between, in the scheme it belongs to. */
    boolean concerns(Actor actor) {
        var parties = request.parties();
        return parties.scheme().equals(actor.scheme()) && isOf(actor.person());
    }

    /** True for the two people that it is between. */
    boolean isOf(UUID person) {
        var parties = request.parties();
        return parties.trainee().equals(person) || parties.mentorPerson().equals(person);
    }

    boolean isTrainee(UUID person) {
        return request.parties().trainee().equals(person);
    }

    boolean isTurnOf(UUID person) {
        return request.isTurnOf(person);
    }

    String nameOfOther(UUID person) {
        return isTrainee(person) ? mentorName : traineeName;
    }

    ZoneId zoneOf(UUID person) {
        return isTrainee(person) ? traineeZone : mentorZone;
    }

    String inWordsFor(UUID person, Instant moment) {
        return Moments.inWords(moment, zoneOf(person));
    }
}
