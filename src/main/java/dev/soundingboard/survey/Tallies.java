package dev.soundingboard.survey;

import dev.soundingboard.scheme.SurveyPolicy;
import dev.soundingboard.scheme.SurveyPolicy.Whom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many gave which answer. This is all that is kept of what people answer: no row is anybody's answer, so there is
 * nothing to join to a person by an id, a time or an order.
 *
 * <p>Each answer writes all counters of its box again, also those that stay the same. So the database's own marks, of the
 * transaction that last wrote a row, say no more than that somebody has answered.
 *
 * <p>It has limits. Whoever compares two copies of the database, from before and after one answer, sees that answer. And
 * the counters of the last group, until five are in it, say nearly as much as its answers would.
 */
@Component
class Tallies {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Tallies(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Counts one person's answers, by question. */
    void count(Box box, SurveyPolicy survey, Map<String, String> answers) {
        var counters = locked(box);
        if (!hasRoom(counters, survey)) {
            makeRoom(box, survey);
            counters = locked(box);
        }
        write(box, Groups.after(answers, survey, counters));
    }

    /** Everything of a scheme, the newest first. */
    Map<Box, List<Counter>> of(String scheme) {
        return jdbc
                .sql("""
                        SELECT survey, asked_from, asked_to, whom, question, answer, said, middle
                        FROM survey_tally WHERE scheme = ?""")
                .param(scheme)
                .query((row, number) -> Map.entry(box(scheme, row), counter(row)))
                .list()
                .stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing((Box it) -> it.asked().from())
                                .reversed()
                                .thenComparing(Box::survey)
                                .thenComparing(Box::whom)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** In one order, so that two who answer at once wait for each other. */
    private List<Counter> locked(Box box) {
        return jdbc.sql("""
                        SELECT question, answer, said, middle FROM survey_tally
                        WHERE scheme = ? AND survey = ? AND asked_from = ? AND asked_to = ? AND whom = ?
                        ORDER BY question, answer FOR UPDATE""")
                .params(
                        box.scheme(),
                        box.survey(),
                        box.asked().from().toString(),
                        box.asked().to().toString(),
                        box.whom().name())
                .query((row, number) -> counter(row))
                .list();
    }

    private static boolean hasRoom(List<Counter> counters, SurveyPolicy survey) {
        return survey.questions().stream()
                .allMatch(question -> question.answers().stream()
                        .allMatch(answer -> counters.stream()
                                .anyMatch(it -> it.question().equals(question.id())
                                        && it.answer().equals(answer))));
    }

    private void makeRoom(Box box, SurveyPolicy survey) {
        batches.batchUpdate(
                """
                INSERT INTO survey_tally (scheme, survey, asked_from, asked_to, whom, question, answer, said, middle)
                VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0)
                ON CONFLICT DO NOTHING""",
                survey.questions().stream()
                        .flatMap(question -> question.answers().stream()
                                .sorted()
                                .map(answer -> new Object[] {
                                    box.scheme(),
                                    box.survey(),
                                    box.asked().from().toString(),
                                    box.asked().to().toString(),
                                    box.whom().name(),
                                    question.id(),
                                    answer
                                }))
                        .toList());
    }

    private void write(Box box, List<Counter> counters) {
        batches.batchUpdate(
                """
                UPDATE survey_tally SET said = ?, middle = ?
                WHERE scheme = ? AND survey = ? AND asked_from = ? AND asked_to = ? AND whom = ? AND question = ? AND answer = ?""",
                counters.stream()
                        .map(it -> new Object[] {
                            it.said(),
                            it.middle(),
                            box.scheme(),
                            box.survey(),
                            box.asked().from().toString(),
                            box.asked().to().toString(),
                            box.whom().name(),
                            it.question(),
                            it.answer()
                        })
                        .toList());
    }

    private static Box box(String scheme, ResultSet row) throws SQLException {
        var asked =
                new AskedIn(YearMonth.parse(row.getString("asked_from")), YearMonth.parse(row.getString("asked_to")));
        return new Box(scheme, row.getString("survey"), asked, Whom.valueOf(row.getString("whom")));
    }

    private static Counter counter(ResultSet row) throws SQLException {
        return new Counter(
                row.getString("question"), row.getString("answer"), row.getInt("said"), row.getInt("middle"));
    }
}
