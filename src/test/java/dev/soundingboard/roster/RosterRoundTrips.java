package dev.soundingboard.roster;

import dev.soundingboard.RoundTripCounter;
import dev.soundingboard.RoundTrips;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Command;
import dev.soundingboard.people.Person;
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
    private final ExportLinks links;
    private final JdbcClient jdbc;

    RosterRoundTrips(Wessex wessex, ExportLinks links, JdbcClient jdbc) {
        this.wessex = wessex;
        this.links = links;
        this.jdbc = jdbc;
    }

    @Override
    public void count(RoundTripCounter counter) {
        var morgan = wessex.admin("Morgan Reed");
        var file = UUID.randomUUID();
        counter.count("import", morgan, new Import());
        var first = TABLE.formatted(file, "Salisbury").lines().limit(2).collect(Collectors.joining("\n"));
        wessex.says(morgan, apply(morgan, first));
        var second = TABLE.formatted(file, "Winchester");
        counter.count("paste people", morgan, new Paste(second));
        wessex.says(morgan, new Discard(draft()));
        counter.count("apply an import", morgan, apply(morgan, second));
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
        counter.count("export: allow it", morgan, new Keep(links.offer(morgan.id(), "wessex")));
    }

    private Command apply(Person admin, String table) {
        return ((PreviewCard) wessex.sees(admin, new Paste(table)))
                .ways()
                .get(0)
                .command();
    }

    private UUID draft() {
        return jdbc.sql("SELECT id FROM roster_draft WHERE state = 'OPEN'")
                .query(UUID.class)
                .single();
    }
}
