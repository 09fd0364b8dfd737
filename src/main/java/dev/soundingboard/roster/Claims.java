package dev.soundingboard.roster;

import dev.soundingboard.chat.Awaiting;
import dev.soundingboard.chat.Identity;
import dev.soundingboard.people.People;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives somebody who comes the entries that have their address, in whichever scheme; the first who has it. */
@Component
class Claims implements Awaiting {

    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;

    Claims(JdbcClient jdbc, People people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean awaitsAnybody() {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM roster_entry WHERE person IS NULL)")
                .query(Boolean.class)
                .single();
    }

    @Override
    @Transactional
    public void hasCome(Identity identity, Set<String> addresses) {
        var theirs = addresses.stream()
                .map(address -> address.strip().toLowerCase(Locale.ROOT))
                .filter(address -> !address.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        if (!theirs.isEmpty() && awaits(theirs)) {
            jdbc.sql("UPDATE roster_entry SET person = :person, claimed_at = :now"
                            + " WHERE email IN (:addresses) AND person IS NULL")
                    .param("person", people.identify(identity).person())
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("addresses", theirs)
                    .update();
        }
    }

    private boolean awaits(Set<String> addresses) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM roster_entry WHERE email IN (:addresses) AND person IS NULL)")
                .param("addresses", addresses)
                .query(Boolean.class)
                .single();
    }
}
