package dev.soundingboard.joining;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Role;
import dev.soundingboard.scheme.Scheme;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has agreed to which privacy notice, and when (D1, D2). */
@Component
public class Notices {

    private final JdbcClient jdbc;
    private final Clock clock;

    Notices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The notice as it stands, for somebody who hasn't agreed to it; empty if they have. */
    public Optional<Card> toAgreeFirst(Actor actor, Scheme scheme, Role role) {
        var agreed = agreedBy(actor.person(), scheme);
        return agreed.contains(scheme.joining().privacy().version())
                ? Optional.empty()
                : Optional.of(NoticeCard.of(scheme, role, !agreed.isEmpty()));
    }

    void agree(UUID person, Scheme scheme) {
        jdbc.sql("""
                        INSERT INTO privacy_agreement (person, scheme, notice, agreed_at)
                        VALUES (?, ?, ?, ?)
                        ON CONFLICT DO NOTHING""")
                .params(
                        person,
                        scheme.id(),
                        scheme.joining().privacy().version(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private List<String> agreedBy(UUID person, Scheme scheme) {
        return jdbc.sql("SELECT notice FROM privacy_agreement WHERE person = ? AND scheme = ?")
                .params(person, scheme.id())
                .query(String.class)
                .list();
    }
}
