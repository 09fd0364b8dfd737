package dev.soundingboard.standing;

import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.Schemes;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Since when each mentor is looked after. Whoever comes onto the list is, from that day on (M1, M4, P6). */
@Component
class Looking {

    private final JdbcClient jdbc;
    private final Notifications notifications;
    private final Schemes schemes;
    private final Clock clock;

    Looking(JdbcClient jdbc, Notifications notifications, Schemes schemes, Clock clock) {
        this.jdbc = jdbc;
        this.notifications = notifications;
        this.schemes = schemes;
        this.clock = clock;
    }

    @EventListener
    void on(Mentor.Listed listed) {
        schemes.find(listed.scheme()).ifPresent(scheme -> begin(new Unseen(listed.mentor(), listed.person()), scheme));
    }

    /** Begins with those who were listed before anybody looked. */
    void takeUp(Scheme scheme) {
        unseen(scheme.id()).forEach(mentor -> begin(mentor, scheme));
    }

    Instant since(UUID mentor) {
        return jdbc.sql("SELECT since FROM standing WHERE mentor = ?")
                .param(mentor)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElseGet(clock::instant);
    }

    /** Moves on to the next look; false if another has done so, and it isn't time yet. */
    boolean movesOn(UUID mentor, Instant next) {
        return jdbc.sql("""
                                UPDATE standing SET next_look = ?
                                WHERE mentor = ? AND (next_look IS NULL OR next_look <= ?)""")
                        .params(
                                next.atOffset(ZoneOffset.UTC),
                                mentor,
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private void begin(Unseen mentor, Scheme scheme) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var begun = jdbc.sql("INSERT INTO standing (mentor, since) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(mentor.id(), now)
                .update();
        if (begun == 1) {
            var look = scheme.mentors().standing().look();
            notifications.tellAt(
                    now.plus(look).toInstant(), mentor.person(), LookNotifications.TIME_TO_LOOK, mentor.id());
        }
    }

    private List<Unseen> unseen(String scheme) {
        return jdbc.sql("""
                        SELECT m.id, m.person FROM mentor m LEFT JOIN standing s ON s.mentor = m.id
                        WHERE m.scheme = ? AND s.mentor IS NULL""").param(scheme).query(Unseen.class).list();
    }

    private record Unseen(UUID id, UUID person) {}
}
