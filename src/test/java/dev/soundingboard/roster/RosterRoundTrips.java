package dev.soundingboard.roster;

import dev.soundingboard.RoundTripCounter;
import dev.soundingboard.RoundTrips;
import dev.soundingboard.Wessex;
import dev.soundingboard.roster.RosterCommand.Apply;
import dev.soundingboard.roster.RosterCommand.AskOff;
import dev.soundingboard.roster.RosterCommand.Discard;
import dev.soundingboard.roster.RosterCommand.Export;
import dev.soundingboard.roster.RosterCommand.Find;
import dev.soundingboard.roster.RosterCommand.Import;
import dev.soundingboard.roster.RosterCommand.Keep;
import dev.soundingboard.roster.RosterCommand.NotHereYet;
import dev.soundingboard.roster.RosterCommand.OfferToKeep;
import dev.soundingboard.roster.RosterCommand.Paste;
import dev.soundingboard.roster.RosterCommand.TakeOff;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table with somebody new and somebody changed: as many round trips as for thousands. */
@TestComponent
public class RosterRoundTrips implements RoundTrips {

    private static final String TABLE = """
            role,e-mail,name,place
            trainee,sam.%1$s@example.org,Sam Example,%2$s
            mentor,kim.%1$s@example.org,Dr Kim Example,Winchester
            """;

    private final Wessex wessex;
    private final JdbcClient jdbc;

    RosterRoundTrips(Wessex wessex, JdbcClient jdbc) {
        this.wessex = wessex;
        this.jdbc = jdbc;
    }

    @Override
    public void count(RoundTripCounter counter) {
        var morgan = wessex.admin("Morgan Reed");
        var file = UUID.randomUUID();
        counter.count("import", morgan, new Import());
        wessex.says(
                morgan,
                new Paste(TABLE.formatted(file, "Salisbury").lines().limit(2).collect(Collectors.joining("\n"))));
        wessex.says(morgan, new Apply(draft()));
        counter.count("paste people", morgan, new Paste(TABLE.formatted(file, "Winchester")));
        counter.count("apply an import", morgan, new Apply(draft()));
        wessex.says(morgan, new Paste(TABLE.formatted(file, "Salisbury")));
        counter.count("throw an import away", morgan, new Discard(draft()));
        counter.count("not here yet", morgan, new NotHereYet());
        var entry = jdbc.sql("SELECT id FROM roster_entry WHERE email = ?")
                .param("kim.%s@example.org".formatted(file))
                .query(UUID.class)
                .single();
        counter.count("not here yet: find", morgan, new Find("Dr Kim"));
        counter.count("not here yet: ask to take off", morgan, new AskOff(entry.toString()));
        counter.count("not here yet: take off", morgan, new TakeOff(entry, 0));
        counter.count("export", morgan, new Export());
        counter.count("export: offered a file", morgan, new OfferToKeep());
        counter.count("export: allow it", morgan, new Keep());
    }

    private UUID draft() {
        return jdbc.sql("SELECT id FROM roster_draft WHERE state = 'OPEN'")
                .query(UUID.class)
                .single();
    }
}
