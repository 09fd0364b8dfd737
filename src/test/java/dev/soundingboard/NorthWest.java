package dev.soundingboard;

import static dev.soundingboard.chat.Role.ADMIN;
import static dev.soundingboard.chat.Role.MENTOR;
import static dev.soundingboard.chat.Role.TRAINEE;

import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Profile;
import dev.soundingboard.people.People;
import dev.soundingboard.people.Person;
import dev.soundingboard.trainee.Trainee;
import dev.soundingboard.trainee.TraineeDetails;
import dev.soundingboard.trainee.Trainees;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** People of the North West scheme for tests, where the team finds the mentor (P1). They speak as {@link Wessex} says. */
@TestComponent
public class NorthWest {

    private static final String SCHEME = "north-west";
    private static final LocalDate RETURNED = LocalDate.of(2026, 11, 2);

    private final Wessex wessex;
    private final People people;
    private final Trainees trainees;
    private final TransactionTemplate transaction;

    NorthWest(Wessex wessex, People people, Trainees trainees, TransactionTemplate transaction) {
        this.wessex = wessex;
        this.people = people;
        this.trainees = trainees;
        this.transaction = transaction;
    }

    /** A trainee who came back three weeks ago, after more than three months (E1, E2). */
    public Person trainee(String name) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var person = people.add(wessex.newcomer(name).joins(SCHEME, TRAINEE));
            trainees.add(new Trainee(person.id(), SCHEME)
                    .is(new TraineeDetails("Foundation", "Medicine", "Preston", "Full time", "Video", "Near Preston"))
                    .wasAway(true)
                    .hasDate(RETURNED)
                    .enrols());
            return person;
        }));
    }

    public Person admin(String name) {
        return people.add(wessex.newcomer(name).joins(SCHEME, ADMIN));
    }

    /** A mentor in Preston with room for so many at a time (M2). */
    public Mentor mentorWithRoomFor(int atATime, String name) {
        var person = people.add(wessex.newcomer(name).joins(SCHEME, MENTOR));
        var profile = new Profile(
                "I climb.", "I came back too.", "Patient.", "From Bolton.", "Surgery", "Preston", "Text me", null);
        return wessex.add(
                new Mentor(person.id(), SCHEME, name, false, profile, Set.of("Video")).takesAtMost(null, atATime));
    }
}
