package dev.soundingboard.report;

import dev.soundingboard.report.Rows.Doctor;
import dev.soundingboard.report.Rows.Guide;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes a scheme into the tables. */
@TestComponent
class Tables {

    private static final UUID TENANT = UUID.fromString("7e2a2d6e-0000-4000-8000-0000000000aa");

    private final JdbcTemplate jdbc;

    Tables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void fill(String scheme, Rows with) {
        add(
                "INSERT INTO person (id, tenant, object, name, zone, installed, version) VALUES (?, ?, ?, '', 'Europe/London', true, 0)",
                Stream.concat(
                                with.doctors.stream().map(Doctor::person),
                                with.guides.stream().map(Guide::person))
                        .toList(),
                person -> new Object[] {person, TENANT, person});
        add("""
                INSERT INTO trainee (id, person, scheme, enrolled, absence, grade, specialty, place, pattern, way, requests, version)
                VALUES (?, ?, ?, ?, false, '', '', ?, '', '', '', 0)""", with.doctors, it -> new Object[] {UUID.randomUUID(), it.person(), scheme, it.enrolled(), it.place()});
        add("INSERT INTO privacy_agreement (person, scheme, notice, agreed_at) VALUES (?, ?, ?, ?)", with.doctors, it ->
                new Object[] {it.person(), scheme, "1", utc(it.joined())});
        add("INSERT INTO privacy_agreement (person, scheme, notice, agreed_at) VALUES (?, ?, ?, ?)", with.doctors, it ->
                new Object[] {it.person(), scheme, "2", utc(Rows.NOW)});
        add("""
                INSERT INTO roster_entry (id, scheme, role, email, name, grade, specialty, place, person)
                VALUES (?, ?, 'TRAINEE', ?, '', '', '', '', ?)""", with.listed, it -> new Object[] {it.entry(), scheme, it.entry().toString(), it.person()});
        var invited = with.listed.stream().filter(it -> it.invited() != null).toList();
        var number = new AtomicInteger();
        add("""
                INSERT INTO invitation_round (id, scheme, number, invited_by, invited_at) VALUES (?, ?, ?, ?, ?)""", invited, it ->
                new Object[] {it.entry(), scheme, number.incrementAndGet(), it.entry(), utc(it.invited())});
        add("""
                INSERT INTO invitation (id, round, scheme, entry, way, invited_on)
                VALUES (?, ?, ?, ?, 'EMAIL', ?)""", invited, it -> new Object[] {it.entry(), it.entry(), scheme, it.entry(), utc(it.invited())});
        add("""
                INSERT INTO mentor (id, person, scheme, name, trainee, own_per_year, own_at_a_time, says_full, free_from,
                    introduction, story, style, background, specialty, place, contact, version, listed, suspended_at)
                VALUES (?, ?, ?, '', ?, ?, ?, false, ?, '', '', '', '', '', ?, '', 0, ?, ?)""", with.guides, it -> new Object[] {
            it.id(),
            it.person(),
            scheme,
            it.trainee(),
            it.perYear(),
            it.atATime(),
            utc(it.freeFrom()),
            it.place(),
            it.listed(),
            it.suspended() ? utc(Rows.NOW) : null
        });
        add("INSERT INTO mentor_held_place (mentor, holder, since, until) VALUES (?, ?, ?, ?)", with.held, it ->
                new Object[] {it.mentor(), it.holder(), utc(it.since()), utc(it.until())});
        add("""
                INSERT INTO taster_request (id, scheme, trainee, mentor, mentor_person, state, format, times, agreed, version)
                VALUES (?, ?, ?, ?, ?, ?, '', '', ?, 0)""", with.requests, it -> new Object[] {
            UUID.randomUUID(), scheme, it.trainee(), it.mentor(), it.mentorPerson(), it.state(), utc(it.agreed())
        });
        add(
                "INSERT INTO wish (id, scheme, trainee, wishes, since, state, version) VALUES (?, ?, ?, '', ?, ?, 0)",
                with.wishes,
                it -> new Object[] {UUID.randomUUID(), scheme, it.trainee(), utc(Rows.NOW), it.state()});
        add("""
                INSERT INTO mentorship (id, scheme, trainee, mentor, mentor_person, since, introduced, state, version,
                    paused, resumed_at, seconds_away)
                VALUES (?, ?, ?, ?, ?, ?, false, ?, 0, ?, ?, ?)""", with.pairs, it -> new Object[] {
            it.id(),
            scheme,
            it.trainee(),
            it.mentor(),
            it.mentorPerson(),
            utc(it.since()),
            it.active() ? "ACTIVE" : "ENDED",
            it.paused(),
            utc(it.resumed()),
            it.away()
        });
        add(
                "INSERT INTO session (id, mentorship, start, minutes, format, state, version) VALUES (?, ?, ?, 60, '', ?, 0)",
                with.meetings,
                it -> new Object[] {UUID.randomUUID(), it.pair(), utc(it.start()), it.state()});
        add("""
                INSERT INTO agreement (id, mentorship, number, started_by, started_at, settled_at, edits, version)
                VALUES (?, ?, ?, ?, ?, ?, 0, 0)""", with.versions, it -> new Object[] {
            UUID.randomUUID(), it.pair(), it.number(), it.pair(), utc(Rows.NOW), it.settled() ? utc(Rows.NOW) : null
        });
        add("""
                INSERT INTO agreement_answer (id, mentorship, number, prompt, author, written_at, every, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, 0)""", with.answers, it -> new Object[] {
            UUID.randomUUID(), it.pair(), it.number(), it.prompt(), it.pair(), utc(Rows.NOW), it.every()
        });
    }

    /** As the database does by itself, a while after many rows came. */
    void areKnownToThePlanner() {
        jdbc.execute("ANALYZE");
    }

    private <T> void add(String sql, List<T> rows, Function<T, Object[]> values) {
        jdbc.batchUpdate(sql, rows.stream().map(values).toList());
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
