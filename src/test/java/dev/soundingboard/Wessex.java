package dev.soundingboard;

import static dev.soundingboard.chat.Role.ADMIN;
import static dev.soundingboard.chat.Role.MENTOR;
import static dev.soundingboard.chat.Role.TRAINEE;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.Dispatcher;
import dev.soundingboard.chat.Identity;
import dev.soundingboard.chat.PhraseBook;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.Turn;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.mentor.Profile;
import dev.soundingboard.people.Admins;
import dev.soundingboard.people.People;
import dev.soundingboard.people.Person;
import dev.soundingboard.people.Realm;
import dev.soundingboard.trainee.Trainee;
import dev.soundingboard.trainee.TraineeDetails;
import dev.soundingboard.trainee.Trainees;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** People of the Wessex scheme for tests, and the words they say. */
@TestComponent
public class Wessex {

    private static final UUID TENANT = UUID.fromString("7e2a2d6e-0000-4000-8000-0000000000aa");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Four months after the beginning of every test. */
    private static final LocalDate RETURNS = LocalDate.of(2027, 3, 23);

    private final People people;
    private final Admins admins;
    private final Mentors mentors;
    private final Trainees trainees;
    private final Dispatcher dispatcher;
    private final PhraseBook phrases;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Wessex(
            People people,
            Admins admins,
            Mentors mentors,
            Trainees trainees,
            Dispatcher dispatcher,
            PhraseBook phrases,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.people = people;
        this.admins = admins;
        this.mentors = mentors;
        this.trainees = trainees;
        this.dispatcher = dispatcher;
        this.phrases = phrases;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** A trainee who returns in four months, and so may ask for a mentor (E2). */
    public Person trainee(String name) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var person = people.add(newcomer(name).joins("wessex", TRAINEE));
            trainees.add(new Trainee(person.id(), "wessex")
                    .is(new TraineeDetails("Core training", "Medicine", "Southampton", "Full time", "Video", ""))
                    .hasDate(RETURNS)
                    .enrols());
            return person;
        }));
    }

    /** Somebody in no scheme. */
    public Person newcomer(String name) {
        return people.add(new Person(TENANT, UUID.randomUUID(), name, LONDON));
    }

    public Person admin(String name) {
        return people.add(newcomer(name).joins("wessex", ADMIN));
    }

    /** Looks after the deployment, and is in no scheme. */
    public Person runsDeployment(String name) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var person = people.add(newcomer(name));
            admins.add(person.id(), Realm.DEPLOYMENT);
            return person;
        }));
    }

    /** A trainee of another scheme. */
    public Person traineeOf(String scheme, String name) {
        return people.add(new Person(TENANT, UUID.randomUUID(), name, LONDON).joins(scheme, TRAINEE));
    }

    /** No mentor is left, in any scheme, from the tests before. */
    public void nobodyMentors() {
        Stream.of("wish", "mentorship", "taster_request", "mentor_term", "mentor_held_place", "mentor_way", "mentor")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
    }

    /** Gives somebody a further role. */
    public void isAlso(Person person, Role role, String scheme) {
        transaction.executeWithoutResult(status -> people.give(person.id(), role, scheme));
    }

    /** A mentor who sets no limits of their own. */
    public Mentor mentor(String name) {
        return mentor(name, false);
    }

    /** A mentor who is a trainee themself (M2). */
    public Mentor traineeMentor(String name) {
        return mentor(name, true);
    }

    /** A mentor with room for so many at a time. */
    public Mentor mentorWithRoomFor(int atATime, String name) {
        return mentorOf("wessex", atATime, name);
    }

    /** A mentor of another scheme, with room for so many at a time. */
    public Mentor mentorOf(String scheme, int atATime, String name) {
        return add(unsaved(scheme, name, false).takesAtMost(null, atATime));
    }

    private Mentor mentor(String name, boolean trainee) {
        return add(unsaved("wessex", name, trainee));
    }

    public Mentor add(Mentor mentor) {
        return transaction.execute(status -> mentors.add(mentor));
    }

    private Mentor unsaved(String scheme, String name, boolean trainee) {
        var person = people.add(new Person(TENANT, UUID.randomUUID(), name, LONDON).joins(scheme, MENTOR));
        var profile = new Profile(
                "I walk and I bake.",
                "Somebody listened to me.",
                "Calm and curious.",
                "First in my family at university.",
                "Anaesthetics",
                "Southampton",
                "Teams",
                null);
        return new Mentor(person.id(), scheme, name, trainee, profile, Set.of("Video", "Face to face"));
    }

    /** One turn, as if a new activity had arrived. */
    public Reply says(Person person, Command command) {
        return says(person, command, UUID.randomUUID().toString());
    }

    /** The turn of that activity, which may have arrived before. */
    public Reply says(Person person, Command command, String activity) {
        var identity = new Identity(person.tenant(), person.object(), person.name(), null, null);
        return dispatcher.take(new Turn(new Turn.Key(TENANT, "chat", "invoke", activity), identity, command));
    }

    /** The card that somebody is answered with. */
    public Card sees(Person person, Command command) {
        return card(says(person, command));
    }

    /** The same for words that they type. */
    public Card types(Person person, String text) {
        return sees(person, phrases.read(text));
    }

    /** The card of an answer that is one, below or in the place of another. */
    public static Card card(Reply reply) {
        return reply instanceof Reply.Show show ? show.card() : ((Reply.Replace) reply).card();
    }

    public Person person(UUID id) {
        return people.get(id);
    }

    /** As one who speaks, by the roles they have now. */
    public Actor actor(Person person) {
        return Objects.requireNonNull(
                transaction.execute(status -> people.get(person.id()).asActor()));
    }
}
