package dev.soundingboard.mentorship;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Mentors;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The pairs of all schemes. */
@Component
public class Mentorships {

    private final MentorshipRepository mentorships;
    private final Mentors mentors;
    private final Clock clock;

    Mentorships(MentorshipRepository mentorships, Mentors mentors, Clock clock) {
        this.mentorships = mentorships;
        this.mentors = mentors;
        this.clock = clock;
    }

    /**
     * The two are a pair from now on (P1, P2), by their own choice; {@link Mentorship.Begun} is published.
     *
     * @param place the holder of the place that the mentor has given already (M2); the pair takes its id, and so the
     *     place
     * @param by who did the last step
     */
    public void begin(UUID place, Pair pair, UUID by) {
        if (between(pair.trainee(), pair.mentor()).isPresent()) {
            mentors.takeBack(pair.mentor(), place);
        } else {
            mentorships.saveAndFlush(Mentorship.begun(place, pair, clock.instant(), by));
        }
    }

    /**
     * The scheme team makes the two a pair (P1); {@link Mentorship.Introduced} is published and both are told.
     *
     * @param mentor the mentor's standing in that scheme
     * @return false if the mentor has no place left (M2), isn't in that scheme, or is the trainee; true also for two
     *     who are a pair already
     */
    public boolean introduce(UUID trainee, UUID mentor, String scheme) {
        return mentors.find(mentor, scheme)
                .filter(it -> !it.person().equals(trainee))
                .filter(it -> between(trainee, mentor).isPresent() || introduced(trainee, it))
                .isPresent();
    }

    private boolean introduced(UUID trainee, Mentor mentor) {
        var id = UUID.randomUUID();
        if (!mentors.give(mentor.id(), id)) {
            return false;
        }
        var pair = new Pair(mentor.scheme(), trainee, mentor.id(), mentor.person());
        mentorships.saveAndFlush(Mentorship.introduced(id, pair, clock.instant()));
        return true;
    }

    /** One of the two ends it (P7): the place is free, and {@link Mentorship.Ended} is published. */
    public void end(MentorshipInFull pair, UUID by) {
        var mentorship = pair.mentorship();
        mentorship.end(by);
        mentorships.saveAndFlush(mentorship);
        mentors.vacate(mentorship.pair().mentor(), mentorship.id());
    }

    /** The pairs that person is in now, on either side. */
    public List<MentorshipInFull> currentOf(UUID person, String scheme) {
        return mentorships.currentOf(person, scheme);
    }

    /** The pair, going on or ended, for one of the two in its scheme; for anybody else there is none. */
    public Optional<MentorshipInFull> theirs(UUID mentorship, Actor actor) {
        return inFull(mentorship).filter(pair -> pair.concerns(actor));
    }

    /** The pair with the people in it, for whoever has made sure already that it concerns the reader. */
    public Optional<MentorshipInFull> inFull(UUID mentorship) {
        return mentorships.inFull(mentorship);
    }

    /** The two as a pair, if they are one now. */
    public Optional<Mentorship> between(UUID trainee, UUID mentor) {
        return mentorships.allBetween(trainee, mentor).stream()
                .filter(Mentorship::isActive)
                .findFirst();
    }

    /** Whether the two are a pair or were one: such a mentor isn't suggested again (P7). */
    public boolean everBetween(UUID trainee, UUID mentor) {
        return !mentorships.allBetween(trainee, mentor).isEmpty();
    }

    /** Every mentor that the trainee is or was in a pair with. */
    public Set<UUID> mentorsOf(UUID trainee) {
        return mentorships.mentorsOf(trainee);
    }
}
