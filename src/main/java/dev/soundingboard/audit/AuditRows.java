package dev.soundingboard.audit;

import dev.soundingboard.chat.AuditTrail;
import dev.soundingboard.people.Realm;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entries. Nothing changes or deletes one, and PostgreSQL refuses to. */
@Component
class AuditRows implements AuditTrail {

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void add(Entry entry) {
        jdbc.sql("""
                        INSERT INTO audit_entry (moment, scheme, deployment, who, whom, verb, outcome)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(entry.scheme())
                .param(entry.deployment())
                .param(entry.who())
                .param(entry.whom())
                .param(entry.verb())
                .param(entry.outcome().name())
                .update();
    }

    /**
     * The newest first.
     *
     * @param verb of which command; empty for all
     * @param before entries with a smaller number; zero for the newest
     */
    List<Line> of(Realm realm, String verb, long before, int most) {
        var sql = new StringBuilder("SELECT * FROM audit_entry WHERE ");
        var params = new ArrayList<Object>();
        if (realm.isDeployment()) {
            sql.append("deployment");
        } else {
            sql.append("scheme = ?");
            params.add(realm.id());
        }
        if (!verb.isEmpty()) {
            sql.append(" AND verb = ?");
            params.add(verb);
        }
        if (before > 0) {
            sql.append(" AND id < ?");
            params.add(before);
        }
        params.add(most);
        return jdbc.sql(sql.append(" ORDER BY id DESC FETCH FIRST ? ROWS ONLY").toString())
                .params(params)
                .query(AuditRows::line)
                .list();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getLong("id"),
                row.getObject("moment", OffsetDateTime.class).toInstant(),
                row.getObject("who", UUID.class),
                row.getObject("whom", UUID.class),
                row.getString("verb"),
                Outcome.valueOf(row.getString("outcome")));
    }
}
