package dev.soundingboard.broadcast;

import dev.soundingboard.RoundTripCounter;
import dev.soundingboard.RoundTrips;
import dev.soundingboard.Wessex;
import dev.soundingboard.broadcast.BroadcastCommand.Change;
import dev.soundingboard.broadcast.BroadcastCommand.Discard;
import dev.soundingboard.broadcast.BroadcastCommand.Look;
import dev.soundingboard.broadcast.BroadcastCommand.Progress;
import dev.soundingboard.broadcast.BroadcastCommand.Recent;
import dev.soundingboard.broadcast.BroadcastCommand.Send;
import dev.soundingboard.broadcast.BroadcastCommand.Stop;
import dev.soundingboard.broadcast.BroadcastCommand.Write;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A message to every mentor there is: as many round trips as for thousands. */
@TestComponent
public class BroadcastRoundTrips implements RoundTrips {

    private final Wessex wessex;
    private final Recipients recipients;
    private final JdbcClient jdbc;

    BroadcastRoundTrips(Wessex wessex, Recipients recipients, JdbcClient jdbc) {
        this.wessex = wessex;
        this.recipients = recipients;
        this.jdbc = jdbc;
    }

    @Override
    public void count(RoundTripCounter counter) {
        var admin = wessex.admin("Morgan Reed");
        wessex.mentor("Dr Rhona Reader");
        jdbc.sql("UPDATE person SET installed = TRUE").update();
        var people = recipients.reach(new To("wessex", Audience.MENTORS, "")).people();
        var one = UUID.randomUUID();
        var other = UUID.randomUUID();
        counter.count("broadcast: write", admin, new Write(""));
        counter.count("broadcast: look", admin, look(one));
        counter.count("broadcast: change", admin, new Change(one));
        counter.count("broadcast: look again", admin, new Look(one, 1, "Another day", "It is later.", "MENTORS", ""));
        counter.count("broadcast: send", admin, new Send(one, 2, people));
        counter.count("broadcast: progress", admin, new Progress(one));
        counter.count("broadcast: recent", admin, new Recent());
        counter.count("broadcast: stop", admin, new Stop(one, 3));
        wessex.says(admin, look(other));
        counter.count("broadcast: discard", admin, new Discard(other, 1));
        jdbc.sql("DELETE FROM notification WHERE kind = 'broadcast.message'").update();
        jdbc.sql("UPDATE person SET installed = FALSE").update();
    }

    private static Look look(UUID id) {
        return new Look(id, 0, "Development day", "It is on 3 March.", "MENTORS", "");
    }
}
