package dev.soundingboard;

import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.mentorship.Mentorships;
import dev.soundingboard.people.Person;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Two who have just become a pair, in any scheme. */
@TestComponent
public class Pairs {

    private final Wessex wessex;
    private final Mentorships mentorships;
    private final TransactionTemplate transaction;

    Pairs(Wessex wessex, Mentorships mentorships, TransactionTemplate transaction) {
        this.wessex = wessex;
        this.mentorships = mentorships;
        this.transaction = transaction;
    }

    /** The two, and the pair they are. */
    public record Two(Person trainee, Person mentor, Mentor standing, MentorshipInFull pair) {

        public UUID id() {
            return pair.id();
        }
    }

    /** Asha Rao and Dr Alison Bell, of Wessex. */
    public Two ofWessex() {
        return of(wessex.trainee("Asha Rao"), wessex.mentor("Dr Alison Bell"));
    }

    /** A trainee and a mentor of that scheme. */
    public Two of(String scheme) {
        return of(wessex.traineeOf(scheme, "Asha Rao"), wessex.mentorOf(scheme, 5, "Dr Alison Bell"));
    }

    public Two of(Person trainee, Mentor mentor) {
        var pair = Objects.requireNonNull(transaction.execute(status -> {
            mentorships.introduce(trainee.id(), mentor.id(), mentor.scheme());
            var id =
                    mentorships.between(trainee.id(), mentor.id()).orElseThrow().id();
            return mentorships.inFull(id).orElseThrow();
        }));
        return new Two(trainee, wessex.person(mentor.person()), mentor, pair);
    }
}
