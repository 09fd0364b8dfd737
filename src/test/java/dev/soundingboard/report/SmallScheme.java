package dev.soundingboard.report;

import dev.soundingboard.Wessex;
import dev.soundingboard.report.Rows.Doctor;
import dev.soundingboard.report.Rows.Guide;
import dev.soundingboard.report.Rows.Held;
import dev.soundingboard.report.Rows.Listed;
import dev.soundingboard.report.Rows.Meeting;
import dev.soundingboard.report.Rows.Request;
import dev.soundingboard.report.Rows.Two;
import dev.soundingboard.report.Rows.Version;
import dev.soundingboard.scheme.Schemes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wessex with so few people that they can be counted by hand. */
@TestComponent
class SmallScheme {

    private static final Instant MARCH = Instant.parse("2026-03-10T10:00:00Z");
    private static final Instant SEPTEMBER = Instant.parse("2026-09-10T10:00:00Z");
    private static final Instant OCTOBER = Instant.parse("2026-10-10T10:00:00Z");
    private static final Instant NOVEMBER = Instant.parse("2026-11-10T10:00:00Z");

    private final Wessex wessex;
    private final Tables tables;
    private final Schemes schemes;
    private final JdbcClient jdbc;

    SmallScheme(Wessex wessex, Tables tables, Schemes schemes, JdbcClient jdbc) {
        this.wessex = wessex;
        this.tables = tables;
        this.schemes = schemes;
        this.jdbc = jdbc;
    }

    /** Nobody is left from the tests before. */
    void startsAgain() {
        wessex.nobodyMentors();
        Stream.of("survey_tally", "invitation_round", "roster_entry", "privacy_agreement", "trainee")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
    }

    void has() {
        var rows = new Rows();
        IntStream.range(0, 19).forEach(i -> rows.doctors.add(joined("Southampton")));
        IntStream.range(0, 3).forEach(i -> rows.doctors.add(joined("Basingstoke")));
        IntStream.range(0, 4).forEach(i -> rows.doctors.add(joined("Bournemouth")));
        rows.doctors.forEach(it -> rows.listed.add(new Listed(UUID.randomUUID(), it.person(), null)));
        IntStream.range(0, 5).forEach(i -> rows.listed.add(new Listed(UUID.randomUUID(), null, Rows.NOW)));

        var full = mentor(1, true);
        var open = mentor(4, true);
        rows.guides.addAll(List.of(full, open, mentor(null, false)));
        IntStream.range(0, 4).forEach(i -> rows.guides.add(mentor(null, true)));
        rows.held.add(new Held(full.id(), UUID.randomUUID(), SEPTEMBER, Rows.OPEN));
        rows.held.add(new Held(open.id(), UUID.randomUUID(), SEPTEMBER, Rows.OPEN));

        IntStream.range(0, 12).forEach(i -> rows.requests.add(request(rows, i, "PAIRED", SEPTEMBER)));
        IntStream.range(14, 17).forEach(i -> rows.requests.add(request(rows, i, "CLOSED", OCTOBER)));
        IntStream.range(17, 22).forEach(i -> rows.requests.add(request(rows, i, "ASKED", null)));
        IntStream.range(0, 14).forEach(i -> rows.pairs.add(pair(rows, i, i >= 4, i == 12)));
        IntStream.range(0, 6)
                .forEach(i -> rows.versions.add(new Version(rows.pairs.get(i).id(), 1, true)));
        IntStream.range(0, 12).mapToObj(rows.pairs::get).forEach(pair -> {
            rows.meetings.add(new Meeting(pair.id(), OCTOBER, "HELD"));
            rows.meetings.add(new Meeting(pair.id(), NOVEMBER, "HELD"));
        });
        rows.meetings.add(new Meeting(rows.pairs.get(13).id(), OCTOBER, "CANCELLED"));
        tables.fill("wessex", rows);
    }

    /** So many groups of five had the first answer of the first question in their middle, and so many the second. */
    void hasAnswered(int groupsWithFirst, int groupsWithSecond) {
        var survey = schemes.get("wessex").asks().get(0);
        var question = survey.questions().get(0);
        var groups = List.of(groupsWithFirst, groupsWithSecond);
        IntStream.range(0, groups.size())
                .forEach(i -> jdbc.sql("""
                                INSERT INTO survey_tally (scheme, survey, asked_from, asked_to, whom, question, answer, said, middle)
                                VALUES ('wessex', ?, '2026-01', '2026-12', 'TRAINEE', ?, ?, 3, ?)""")
                        .params(survey.id(), question.id(), question.answers().get(i), groups.get(i))
                        .update());
    }

    /** So many trainees, each in a pair with each of so many mentors. */
    void hasPairs(int trainees, int mentors) {
        var rows = new Rows();
        IntStream.range(0, trainees).forEach(i -> rows.doctors.add(joined("Southampton")));
        IntStream.range(0, mentors).forEach(i -> rows.guides.add(mentor(null, true)));
        IntStream.range(0, trainees)
                .forEach(i -> rows.guides.forEach(guide -> rows.pairs.add(pair(rows, i, guide, true, false))));
        tables.fill("wessex", rows);
    }

    void oneMoreJoins() {
        var rows = new Rows();
        rows.doctors.add(joined("Bournemouth"));
        tables.fill("wessex", rows);
    }

    private static Doctor joined(String place) {
        return new Doctor(UUID.randomUUID(), place, true, MARCH);
    }

    private static Guide mentor(@Nullable Integer atATime, boolean listed) {
        var free = Rows.NOW.minus(Duration.ofDays(1));
        return new Guide(
                UUID.randomUUID(), UUID.randomUUID(), "Southampton", false, null, atATime, listed, false, free);
    }

    private static Request request(Rows rows, int trainee, String state, @Nullable Instant agreed) {
        var guide = rows.guides.get(0);
        return new Request(rows.doctors.get(trainee).person(), guide.id(), guide.person(), state, agreed);
    }

    private static Two pair(Rows rows, int trainee, boolean active, boolean paused) {
        return pair(rows, trainee, rows.guides.get(trainee % rows.guides.size()), active, paused);
    }

    private static Two pair(Rows rows, int trainee, Guide guide, boolean active, boolean paused) {
        return new Two(
                UUID.randomUUID(),
                rows.doctors.get(trainee).person(),
                guide.id(),
                guide.person(),
                SEPTEMBER,
                paused,
                null,
                0,
                active);
    }
}
