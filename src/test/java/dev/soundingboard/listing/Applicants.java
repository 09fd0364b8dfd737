package dev.soundingboard.listing;

import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.Role;
import dev.soundingboard.joining.FirstStep;
import dev.soundingboard.listing.ListingCommand.Agree;
import dev.soundingboard.listing.ListingCommand.KeepPhoto;
import dev.soundingboard.listing.ListingCommand.Limits;
import dev.soundingboard.listing.ListingCommand.Practice;
import dev.soundingboard.listing.ListingCommand.Send;
import dev.soundingboard.listing.ListingCommand.Words;
import dev.soundingboard.listing.ListingCommand.Work;
import dev.soundingboard.people.People;
import dev.soundingboard.people.Person;
import dev.soundingboard.scheme.Schemes;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody who would like to be a mentor, and how far they have come. */
@TestComponent
class Applicants {

    private static final UUID TENANT = UUID.fromString("7e2a2d6e-0000-4000-8000-0000000000aa");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Wessex wessex;
    private final People people;
    private final Schemes schemes;
    private final FirstStep firstStep;
    private final Applications applications;
    private final TransactionTemplate transaction;

    Applicants(
            Wessex wessex,
            People people,
            Schemes schemes,
            BecomeMentor firstStep,
            Applications applications,
            TransactionTemplate transaction) {
        this.wessex = wessex;
        this.people = people;
        this.schemes = schemes;
        this.firstStep = firstStep;
        this.applications = applications;
        this.transaction = transaction;
    }

    Person newcomer(String name) {
        return people.add(new Person(TENANT, UUID.randomUUID(), name, LONDON));
    }

    Person admin(String name, String scheme) {
        return people.add(new Person(TENANT, UUID.randomUUID(), name, LONDON).joins(scheme, Role.ADMIN));
    }

    /** What joining shows next, once the privacy notice is agreed to. */
    Card begins(Person person, String scheme) {
        return Objects.requireNonNull(
                transaction.execute(status -> firstStep.of(person.asActor(), schemes.get(scheme))));
    }

    /** The id of their application to Wessex. */
    UUID of(Person person) {
        return application(person).id();
    }

    Application application(Person person) {
        return applications.findByPersonAndScheme(person.id(), "wessex").orElseThrow();
    }

    /** Somebody who has filled in everything, and sees the preview. */
    Person withEverything(String name) {
        var person = newcomer(name);
        begins(person, "wessex");
        var id = of(person);
        card(person, work(id));
        card(person, words(id));
        card(person, practice(id));
        card(person, new KeepPhoto(id));
        card(person, new Limits(id, "", ""));
        card(person, agree(id));
        return person;
    }

    Person waiting(String name) {
        var person = withEverything(name);
        card(person, new Send(of(person)));
        return person;
    }

    Card card(Person person, Command command) {
        return wessex.sees(person, command);
    }

    static Work work(UUID id) {
        return new Work(id, "Salisbury", "Medicine", "no", "March 2024", "");
    }

    static Words words(UUID id) {
        return new Words(id, "I keep bees.", "Somebody asked me once.", "Slow and curious.");
    }

    static Practice practice(UUID id) {
        return new Practice(id, "Came to medicine late.", "Surgery", "Winchester", "Video,Phone", "Teams");
    }

    static Agree agree(UUID id) {
        return new Agree(id, "1", "1,2,3,4,5");
    }
}
