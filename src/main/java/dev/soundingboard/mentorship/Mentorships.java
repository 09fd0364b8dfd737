package dev.soundingboard.mentorship;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.confidential.ConfidentialText;
import dev.soundingboard.confidential.Vault;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.people.Names;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The pairs of all schemes. */
@Component
public class Mentorships {

    private final MentorshipRepository mentorships;
    private final Mentors mentors;
    private final Terms terms;
    private final Vault vault;
    private final Clock clock;

    Mentorships(MentorshipRepository mentorships, Mentors mentors, Terms terms, Vault vault, Clock clock) {
        this.mentorships = mentorships;
        this.mentors = mentors;
        this.terms = terms;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * The two are a pair from now on (P1, P2), by their own choice; {@link MentorshipEvent.Begun} is published.
     *
     * @param place the holder of the place that the mentor has given already (M2); the pair takes its id, and so the
     *     place
     * @param by who did the last step
     */
    public void begin(UUID place, Pair pair, UUID by) {
        if (between(pair.trainee(), pair.mentor()).isPresent()) {
            mentors.takeBack(pair.mentor(), place);
        } else {
            mentorships.saveAndFlush(Mentorship.begun(place, pair, clock.instant(), by)
                    .lasts(terms.ofNewPair(pair.scheme(), pair.trainee())));
        }
    }

    /**
     * The scheme team makes the two a pair (P1); {@link MentorshipEvent.Introduced} is published and both are told.
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
        introduced(id, trainee, mentor, null);
        return true;
    }

    /**
     * The same with a mentor who has no place left: the team asks them to take one more (M2).
     *
     * @param by who of the team asks
     * @param plea why, for the mentor alone
     */
    public void introduceBeyond(UUID trainee, Mentor mentor, UUID by, String plea) {
        var id = UUID.randomUUID();
        mentors.giveBeyond(mentor.id(), id);
        introduced(id, trainee, mentor, vault.seal(by, id, id, plea));
    }

    private void introduced(UUID id, UUID trainee, Mentor mentor, @Nullable ConfidentialText plea) {
        var pair = new Pair(mentor.scheme(), trainee, mentor.id(), mentor.person());
        mentorships.saveAndFlush(
                Mentorship.introduced(id, pair, clock.instant(), plea).lasts(terms.ofNewPair(pair.scheme(), trainee)));
    }

    /** One of the two ends it (P7): the place is free, and {@link MentorshipEvent.Ended} is published. */
    public void end(MentorshipInFull pair, UUID by, Ending how) {
        end(pair, by, how, null);
    }

    /** The same, with what they note for themself alone (D2). */
    void end(MentorshipInFull pair, UUID by, Ending how, @Nullable ConfidentialText why) {
        pair.mentorship().end(by, how, why);
        ended(pair.mentorship());
    }

    /** Its time is over (S2). */
    void endByTerm(Mentorship mentorship) {
        mentorship.endByScheme(null, Ending.BY_TERM);
        ended(mentorship);
    }

    /** The scheme team ends it, or lets its mentor go: neither of the two did (P7). */
    public void endByTeam(MentorshipInFull pair, UUID admin, Ending how) {
        pair.mentorship().endByScheme(admin, how);
        ended(pair.mentorship());
    }

    /** Stores the end of a pair: the mentor's place is free, and still counts for its year (M2). */
    private void ended(Mentorship mentorship) {
        mentorships.saveAndFlush(mentorship);
        mentors.vacate(mentorship.pair().mentor(), mentorship.id());
    }

    /** The pairs that person is in now, on either side. */
    public List<MentorshipInFull> currentOf(UUID person, String scheme) {
        return mentorships.currentOf(person, scheme);
    }

    /** Every pair of that scheme that goes on and takes no break. */
    public List<MentorshipInFull> goingOnIn(String scheme) {
        return mentorships.goingOnIn(scheme);
    }

    /** The pair, going on or ended, for one of the two in its scheme; for anybody else there is none. */
    public Optional<MentorshipInFull> theirs(UUID mentorship, Actor actor) {
        return inFull(mentorship).filter(pair -> pair.concerns(actor));
    }

    /** The pair alone: where a turn has read it already, that asks nothing. */
    public Optional<Mentorship> find(UUID mentorship) {
        return mentorships.findById(mentorship);
    }

    /** The same for that scheme's team, while nobody else changes it. */
    public Optional<MentorshipInFull> lock(UUID mentorship, String scheme) {
        mentorships.lockById(mentorship);
        return inFull(mentorship, scheme);
    }

    /** The pair, going on or ended, for that scheme's team; empty for one of another scheme. */
    public Optional<MentorshipInFull> inFull(UUID mentorship, String scheme) {
        return inFull(mentorship).filter(pair -> pair.scheme().equals(scheme));
    }

    /** Those of that mentor that go on, the longest first. */
    public List<MentorshipInFull> currentOfMentor(UUID mentor) {
        return mentorships.currentOfMentor(mentor);
    }

    /** Those of that scheme that go on, with one of these people in them, by name. */
    public List<MentorshipInFull> currentAmong(Collection<UUID> people, String scheme) {
        return people.isEmpty() ? List.of() : mentorships.currentAmong(people, scheme);
    }

    /** Whoever is in a pair of that scheme that goes on, by name. */
    public List<Names.Named> peopleOfCurrent(String scheme) {
        return mentorships.peopleOfCurrent(scheme);
    }

    /** Up to {@code most} of that scheme that go on, with a name in them of which a word begins so. */
    public List<MentorshipInFull> currentCalled(String beginning, String scheme, int most) {
        var plain = beginning.toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "");
        return mentorships.currentCalled(plain + "%", "% " + plain + "%", scheme, most);
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

    /** Whether the two have been a pair (P7). */
    public Acquaintance acquaintance(UUID trainee, UUID mentor) {
        return Acquaintance.of(mentorships.allBetween(trainee, mentor));
    }
}
