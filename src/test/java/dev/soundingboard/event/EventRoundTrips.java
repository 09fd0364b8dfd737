package dev.soundingboard.event;

import dev.soundingboard.RoundTripCounter;
import dev.soundingboard.RoundTrips;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.event.EventCommand.Add;
import dev.soundingboard.event.EventCommand.Announce;
import dev.soundingboard.event.EventCommand.AskOff;
import dev.soundingboard.event.EventCommand.CallOff;
import dev.soundingboard.event.EventCommand.Change;
import dev.soundingboard.event.EventCommand.Come;
import dev.soundingboard.event.EventCommand.Nobody;
import dev.soundingboard.event.EventCommand.NotCome;
import dev.soundingboard.event.EventCommand.Open;
import dev.soundingboard.event.EventCommand.Save;
import dev.soundingboard.event.EventCommand.Show;
import dev.soundingboard.event.EventCommand.Tick;
import dev.soundingboard.event.EventCommand.Who;
import dev.soundingboard.event.EventCommand.Write;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A day is written, announced, answered and recorded. */
@TestComponent
public class EventRoundTrips implements RoundTrips {

    private final Wessex wessex;
    private final Events events;
    private final TestClock clock;
    private final JdbcClient jdbc;

    EventRoundTrips(Wessex wessex, Events events, TestClock clock, JdbcClient jdbc) {
        this.wessex = wessex;
        this.events = events;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @Override
    public void count(RoundTripCounter counter) {
        jdbc.sql("DELETE FROM event").update();
        var admin = wessex.admin("Morgan Reed");
        var bell = wessex.mentor("Dr Grace Bell");
        var hughes = wessex.mentor("Dr Grace Hughes");
        var drBell = wessex.person(bell.person());
        var event = UUID.randomUUID();
        counter.count("event: write", admin, new Write());
        counter.count("event: save", admin, save(event, 0, "6"));
        counter.count("event: open", admin, new Open(event));
        counter.count("event: change", admin, new Change(event));
        counter.count("event: announce", admin, new Announce(event, version(event)));
        counter.count("event: come", drBell, new Come(event));
        counter.count("event: can’t come", drBell, new NotCome(event));
        wessex.says(drBell, new Come(event));
        counter.count("event: save a change", admin, save(event, version(event), "5"));
        counter.count("event: ask to call off", admin, new AskOff(event));
        counter.count("events", admin, new Show());
        begins(event);
        counter.count("event: who came", admin, new Who(event, 0));
        counter.count("event: nobody came", admin, new Nobody(event));
        counter.count(
                "event: record",
                admin,
                new Tick(event, 0, drBell.id().toString(), "", drBell.id().toString()));
        counter.count(
                "event: somebody else came",
                admin,
                new Add(event, 0, "", "", "", hughes.id().toString()));
        var other = UUID.randomUUID();
        wessex.says(admin, save(other, 0, "6"));
        wessex.says(admin, new Announce(other, version(other)));
        wessex.says(drBell, new Come(other));
        counter.count("event: call off", admin, new CallOff(other, version(other)));
        jdbc.sql("DELETE FROM event").update();
    }

    private void begins(UUID event) {
        jdbc.sql("UPDATE event SET begins = ? WHERE id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), event)
                .update();
    }

    private int version(UUID event) {
        return events.findById(event).orElseThrow().version();
    }

    private static Save save(UUID event, int version, String hours) {
        return new Save(event, version, "A day", "2026-12-10", "09:30", hours, "Winchester", "20", "MENTORS");
    }
}
