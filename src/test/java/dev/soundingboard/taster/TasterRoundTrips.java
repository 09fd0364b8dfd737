package dev.soundingboard.taster;

import dev.soundingboard.RoundTripCounter;
import dev.soundingboard.RoundTrips;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.people.Person;
import dev.soundingboard.taster.TasterCommand.Accept;
import dev.soundingboard.taster.TasterCommand.Ask;
import dev.soundingboard.taster.TasterCommand.Begin;
import dev.soundingboard.taster.TasterCommand.Cancel;
import dev.soundingboard.taster.TasterCommand.CannotReach;
import dev.soundingboard.taster.TasterCommand.Decline;
import dev.soundingboard.taster.TasterCommand.Judge;
import dev.soundingboard.taster.TasterCommand.Keep;
import dev.soundingboard.taster.TasterCommand.Open;
import dev.soundingboard.taster.TasterCommand.Send;
import dev.soundingboard.taster.TasterCommand.Suggest;
import dev.soundingboard.taster.TasterCommand.Withdraw;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asking for a taster, and answering. */
@TestComponent
public class TasterRoundTrips implements RoundTrips {

    private static final String REASON = "I’d rather not say, and it isn’t about you.";

    private final Wessex wessex;
    private final JdbcClient jdbc;
    private final TestClock clock;

    TasterRoundTrips(Wessex wessex, JdbcClient jdbc, TestClock clock) {
        this.clock = clock;
        this.wessex = wessex;
        this.jdbc = jdbc;
    }

    @Override
    public void count(RoundTripCounter counter) {
        var asha = wessex.trainee("Asha Rao");
        var bell = wessex.mentorWithRoomFor(2, "Dr Alison Bell");
        counter.count("taster: ask", asha, new Ask(bell.id()));
        counter.count("taster: send", asha, send(bell));

        var first = newest(bell);
        counter.count("taster: open", asha, new Open(first.id));
        counter.count("taster: accept", person(bell), new Accept(first.id, 0, first.time));
        counter.count("taster: cancel", asha, new Cancel(first.id, 1));

        var second = asked(asha, bell);
        counter.count("taster: suggest", person(bell), new Suggest(second.id, 0, TypedTimes.of("2026-12-01", "09:00")));
        counter.count("taster: withdraw", asha, new Withdraw(second.id, 1));
        var third = asked(asha, bell);
        counter.count("taster: decline", person(bell), new Decline(third.id, 0, REASON, null));

        var ben = asked(wessex.trainee("Ben Carter"), bell);
        wessex.says(person(bell), new Accept(ben.id, 0, ben.time));
        var last = asked(asha, bell);
        asked(wessex.trainee("Carys Lloyd"), bell);
        counter.count(
                "taster: accept the last place, releasing another", person(bell), new Accept(last.id, 0, last.time));
        countTheRest(counter);
    }

    private void countTheRest(RoundTripCounter counter) {
        var asha = wessex.trainee("Asha Rao");
        var bell = wessex.mentor("Dr Alison Bell");
        wessex.says(asha, new Send(bell.id(), "A dilemma", "Video", true, TypedTimes.none()));
        counter.count("taster: begin", person(bell), new Begin(newest(bell).id, 0));

        var okafor = wessex.mentor("Dr Tunde Okafor");
        var taster = asked(asha, okafor);
        wessex.says(person(okafor), new Suggest(taster.id, 0, TypedTimes.of("2026-12-01", "09:00")));
        counter.count("taster: keep", person(okafor), new Keep(taster.id, 1));
        wessex.says(person(okafor), new Accept(taster.id, 2, taster.time));
        clock.passes(Duration.ofDays(3));
        counter.count("taster: unreached", asha, new CannotReach(taster.id, 3));
        counter.count("taster: judge", asha, new Judge(taster.id, 3, Verdict.GOOD_FIT));
        counter.count("taster: judge, and become a pair", person(okafor), new Judge(taster.id, 3, Verdict.GOOD_FIT));
        clock.startsAgain();
    }

    /** One more request that its mentor has accepted. */
    public void agreeOneMore(String trainee, String mentor) {
        var request = asked(wessex.trainee(trainee), wessex.mentor(mentor));
        wessex.says(person(request.mentor), new Accept(request.id, 0, request.time));
    }

    private Request asked(Person trainee, Mentor mentor) {
        wessex.says(trainee, send(mentor));
        return newest(mentor);
    }

    private Request newest(Mentor mentor) {
        return jdbc.sql("SELECT id FROM taster_request WHERE mentor = ? AND state = 'ASKED' ORDER BY version")
                .param(mentor.id())
                .query((row, number) ->
                        new Request(row.getObject("id", UUID.class), mentor, Instant.parse("2026-11-25T18:00:00Z")))
                .list()
                .get(0);
    }

    private Person person(Mentor mentor) {
        return wessex.person(mentor.person());
    }

    private static Send send(Mentor mentor) {
        return new Send(mentor.id(), "A dilemma", "Video", false, TypedTimes.of("2026-11-25", "18:00"));
    }

    private record Request(UUID id, Mentor mentor, Instant time) {}
}
