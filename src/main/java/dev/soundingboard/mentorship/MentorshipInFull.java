package dev.soundingboard.mentorship;

import dev.soundingboard.chat.Actor;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A pair with what cards say of the two people.
 *
 * @param contact how the mentor likes to be contacted (P5)
 */
public record MentorshipInFull(
        Mentorship mentorship,
        String traineeName,
        String mentorName,
        ZoneId traineeZone,
        ZoneId mentorZone,
        String contact) {

    /** How a query reads it, of a {@code Mentorship p}, {@code Person t} and {@code m}, and {@code Mentor k}. */
    public static final String READ =
            " new dev.soundingboard.mentorship.MentorshipInFull(p, t.name, m.name, t.whereabouts.zone, m.whereabouts.zone, k.profile.contact) ";

    /** What makes these four one pair. */
    public static final String TOGETHER =
            " t.id = p.pair.trainee and m.id = p.pair.mentorPerson and k.id = p.pair.mentor ";

    public UUID id() {
        return mentorship.id();
    }

    public String scheme() {
        return mentorship.pair().scheme();
    }

    /** True for the two, in the scheme it belongs to. */
    public boolean concerns(Actor actor) {
        return scheme().equals(actor.scheme()) && mentorship.pair().isOf(actor.person());
    }

    public boolean isTrainee(UUID person) {
        return mentorship.pair().trainee().equals(person);
    }

    public UUID otherThan(UUID person) {
        return mentorship.pair().otherThan(person);
    }

    public String nameOf(UUID person) {
        return isTrainee(person) ? traineeName : mentorName;
    }

    public String nameOfOther(UUID person) {
        return isTrainee(person) ? mentorName : traineeName;
    }

    public ZoneId zoneOf(UUID person) {
        return isTrainee(person) ? traineeZone : mentorZone;
    }
}
