package dev.soundingboard;

import dev.soundingboard.chat.Role;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Profile;
import dev.soundingboard.mentorship.Mentorships;
import dev.soundingboard.people.People;
import dev.soundingboard.people.Person;
import dev.soundingboard.session.Sessions;
import dev.soundingboard.session.Slot;
import dev.soundingboard.taster.TasterCommand.Accept;
import dev.soundingboard.taster.TasterCommand.Begin;
import dev.soundingboard.taster.TasterCommand.Send;
import dev.soundingboard.taster.TasterCommand.Suggest;
import dev.soundingboard.taster.TypedTimes;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A trainee and a mentor with a taster between them, and everybody else whom it doesn't concern. */
@TestComponent
class Standoff {

    static final String TRAINEE = "Asha Rao";
    static final String DILEMMA = "How do I tell my new team what I can’t do yet?";

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant OFFERED = Instant.parse("2026-11-25T18:00:00Z");
    private static final Instant SUGGESTED_INSTEAD = Instant.parse("2026-11-26T18:00:00Z");

    private final Wessex wessex;
    private final People people;
    private final JdbcClient jdbc;
    private final TestClock clock;
    private final Mentorships mentorships;
    private final Sessions sessions;
    private final TransactionTemplate transaction;

    Standoff(
            Wessex wessex,
            People people,
            JdbcClient jdbc,
            TestClock clock,
            Mentorships mentorships,
            Sessions sessions,
            TransactionTemplate transaction) {
        this.mentorships = mentorships;
        this.sessions = sessions;
        this.transaction = transaction;
        this.clock = clock;
        this.wessex = wessex;
        this.people = people;
        this.jdbc = jdbc;
    }

    /** Where the two have got to. */
    enum Situation {
        ASKED,
        SUGGESTED,
        AGREED,
        /** The trainee asks to move the agreed session. */
        MOVING,
        /** The trainee asks to start without a taster. */
        STARTING,
        /** The session has taken place. */
        OVER,
        PAIRED
    }

    /**
     * What a forged card would carry.
     *
     * @param request the taster, and the pair that it became
     * @param session the one that a pair has planned; anything before
     */
    record Ids(UUID request, UUID mentor, Instant time, UUID session) {

        Ids with(UUID other) {
            return new Ids(request, mentor, time, other);
        }
    }

    /** Everybody, and what they could lay hands on. */
    record Scene(
            Situation situation,
            Ids ids,
            Map<String, Person> parties,
            Map<String, Person> strangers,
            UUID mentorOfThisScheme,
            UUID mentorElsewhere) {

        /** The version of the request that its two people see. */
        int version() {
            return switch (situation) {
                case ASKED, STARTING, PAIRED -> 0;
                case SUGGESTED, AGREED, OVER -> 1;
                case MOVING -> 2;
            };
        }

        Person party(String which) {
            return Objects.requireNonNull(parties.get(which));
        }

        /** The same request, and a mentor from beyond the wall of their own scheme. */
        Ids idsForgedBy(String stranger) {
            var mentor = stranger.endsWith("elsewhere") ? mentorOfThisScheme : mentorElsewhere;
            return new Ids(ids.request(), mentor, ids.time(), ids.session());
        }
    }

    Scene in(Situation situation) {
        clock.startsAgain();
        var asha = wessex.trainee(TRAINEE);
        var bell = wessex.mentor("Dr Alison Bell");
        var drBell = wessex.person(bell.person());
        var without = situation == Situation.STARTING || situation == Situation.PAIRED;
        wessex.says(
                asha,
                new Send(
                        bell.id(),
                        DILEMMA,
                        "Video",
                        without,
                        without ? TypedTimes.none() : TypedTimes.of("2026-11-25", "18:00")));
        var request = jdbc.sql("SELECT id FROM taster_request WHERE trainee = ?")
                .param(asha.id())
                .query(UUID.class)
                .single();
        lead(asha, drBell, situation, request);
        var isInstead = situation == Situation.SUGGESTED || situation == Situation.MOVING;
        var time = isInstead ? SUGGESTED_INSTEAD : OFFERED;
        var elsewhere = person("Dr Out", "elsewhere", Role.MENTOR);
        return new Scene(
                situation,
                new Ids(
                        request,
                        wessex.mentor("Dr Catrin Hughes").id(),
                        time,
                        situation == Situation.PAIRED ? planned(request, asha) : UUID.randomUUID()),
                Map.of("the trainee", asha, "the mentor", drBell),
                strangers(elsewhere),
                bell.id(),
                wessex.add(mentorElsewhere(elsewhere)).id());
    }

    private void lead(Person asha, Person drBell, Situation situation, UUID request) {
        var other = TypedTimes.of("2026-11-26", "18:00");
        switch (situation) {
            case ASKED, STARTING -> {}
            case SUGGESTED -> wessex.says(drBell, new Suggest(request, 0, other));
            case AGREED -> wessex.says(drBell, new Accept(request, 0, OFFERED));
            case MOVING -> {
                wessex.says(drBell, new Accept(request, 0, OFFERED));
                wessex.says(asha, new Suggest(request, 1, other));
            }
            case OVER -> {
                wessex.says(drBell, new Accept(request, 0, OFFERED));
                clock.passes(Duration.ofDays(3));
            }
            case PAIRED -> wessex.says(drBell, new Begin(request, 0));
        }
    }

    private UUID planned(UUID pair, Person by) {
        return Objects.requireNonNull(transaction.execute(status -> sessions.plan(
                        mentorships.inFull(pair).orElseThrow(),
                        Slot.of(SUGGESTED_INSTEAD, Duration.ofHours(1), "Video"),
                        by.id())
                .id()));
    }

    private Map<String, Person> strangers(Person mentorElsewhere) {
        var newcomer = people.add(new Person(mentorElsewhere.tenant(), UUID.randomUUID(), "Noor Aziz", LONDON));
        return Map.of(
                "a newcomer", newcomer,
                "another trainee", wessex.trainee("Ben Carter"),
                "another mentor", wessex.person(wessex.mentor("Dr Tunde Okafor").person()),
                "an admin", person("Morgan Reed", "wessex", Role.ADMIN),
                "a trainee elsewhere", person("Carys Lloyd", "elsewhere", Role.TRAINEE),
                "a mentor elsewhere", mentorElsewhere,
                "somebody who runs the deployment", wessex.runsDeployment("Sam Ashby"));
    }

    private Person person(String name, String scheme, Role role) {
        var tenant = UUID.fromString("7e2a2d6e-0000-4000-8000-0000000000aa");
        return people.add(new Person(tenant, UUID.randomUUID(), name, LONDON).joins(scheme, role));
    }

    private static Mentor mentorElsewhere(Person person) {
        var profile = new Profile("I listen.", "", "", "", "Surgery", "Leeds", "", null);
        return new Mentor(person.id(), "elsewhere", person.name(), false, profile, Set.of("Video"));
    }
}
