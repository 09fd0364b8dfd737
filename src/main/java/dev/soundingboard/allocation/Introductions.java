package dev.soundingboard.allocation;

import dev.soundingboard.independence.Independence;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentorship.Acquaintance;
import dev.soundingboard.mentorship.Mentorships;
import dev.soundingboard.people.People;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The scheme team introduces a mentor to a trainee: both are told, and the mentor gives a place (P1, M2). */
@Component
public class Introductions {

    private final People people;
    private final Independence independence;
    private final Mentorships mentorships;
    private final Wishes wishes;
    private final Clock clock;

    Introductions(People people, Independence independence, Mentorships mentorships, Wishes wishes, Clock clock) {
        this.people = people;
        this.independence = independence;
        this.mentorships = mentorships;
        this.wishes = wishes;
        this.clock = clock;
    }

    /**
     * Why nobody of the team can introduce the two, whatever places there are; empty if that admin can.
     *
     * @param admin who would
     */
    public Optional<String> hindrance(UUID admin, UUID trainee, Mentor mentor) {
        if (mentor.person().equals(trainee)) {
            return Optional.of("Nobody can mentor themself. Choose another mentor.");
        }
        if (admin.equals(trainee)) {
            return Optional.of("Somebody else in your team has to choose your mentor.");
        }
        var name = people.get(trainee).name();
        // P3: the team learns that the two aren't independent, and not why
        if (independence
                .finding(trainee, mentor.scheme(), mentor.person(), mentor.name())
                .isConflict()) {
            return Optional.of("%s is not independent of %s.".formatted(mentor.name(), name));
        }
        var acquaintance = mentorships.acquaintance(trainee, mentor.id());
        if (acquaintance == Acquaintance.PAIR) {
            return Optional.of("%s and %s are a pair already. Choose another mentor.".formatted(name, mentor.name()));
        }
        // P7: another arrangement, unless the trainee asks that mentor of their own will
        if (acquaintance == Acquaintance.PAST) {
            return Optional.of("%s and %s were a pair before. Choose another mentor.".formatted(name, mentor.name()));
        }
        if (mentor.suspendedSince().isPresent()) {
            return Optional.of("Your team hides %s. Put them back first.".formatted(mentor.name()));
        }
        return mentor.isListed()
                ? Optional.empty()
                : Optional.of("%s is not on the list of mentors just now.".formatted(mentor.name()));
    }

    /** Introduces the two, whom nothing hinders; false if the mentor has no place left (M2, P6). */
    public boolean introduce(UUID trainee, Mentor mentor) {
        var introduced = isIntroduced(trainee, mentor);
        if (introduced) {
            fulfil(trainee, mentor.scheme());
        }
        return introduced;
    }

    /** The same for whoever made that wish. */
    boolean introduce(Wish wish, Mentor mentor) {
        var introduced = isIntroduced(wish.trainee(), mentor);
        if (introduced) {
            fulfil(wish);
        }
        return introduced;
    }

    private boolean isIntroduced(UUID trainee, Mentor mentor) {
        return mentor.hasRoom(clock.instant()) && mentorships.introduce(trainee, mentor.id(), mentor.scheme());
    }

    /**
     * The same with a mentor on the list who has no place left.
     *
     * @param admin who of the team asks them to take one more
     * @param plea why, for the mentor alone
     */
    public void introduceBeyond(UUID trainee, Mentor mentor, UUID admin, String plea) {
        mentorships.introduceBeyond(trainee, mentor, admin, plea);
        fulfil(trainee, mentor.scheme());
    }

    /** Whoever waited doesn't any more (P6). */
    private void fulfil(UUID trainee, String scheme) {
        wishes.waitingOf(trainee, scheme).ifPresent(this::fulfil);
    }

    private void fulfil(Wish wish) {
        wish.fulfil();
        wishes.saveAndFlush(wish);
    }
}
