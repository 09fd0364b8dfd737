package dev.soundingboard.report;

import dev.soundingboard.calendar.Days;
import dev.soundingboard.scheme.AgreementPolicy.Choice;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which pairs of a scheme keep their rhythm, for the database to count (S1): what they agreed beats what the scheme says. A
 * session that is planned counts, so a pair with one ahead keeps it. A pair that decides each time, in a scheme that names
 * no figure, has no rhythm to keep.
 *
 * @param sql a row for each pair that goes on: who they are, whether it has a rhythm, and keeps it, as 1 or 0
 */
record Rhythm(String sql, Map<String, Object> params) {

    private static final String COUNTS = "s.mentorship = p.id AND s.state IN ('PLANNED', 'HELD')";

    /** A pair with when the two last met or will, how often, since when they could, and what they agreed. */
    private static final String PAIRS = """
            SELECT p.trainee, p.mentor, p.paused, p.since + p.seconds_away * INTERVAL '1' SECOND AS in_all,
                GREATEST(COALESCE(p.resumed_at, p.since), COALESCE(
                    (SELECT MAX(s.start) FROM session s WHERE %1$s), p.since)) AS latest,
                (SELECT COUNT(*) FROM session s WHERE %1$s) AS meetings,
                (SELECT MIN(a.every) FROM agreement_answer a WHERE a.mentorship = p.id AND a.number = (
                    SELECT MAX(n.number) FROM agreement_answer n
                    WHERE n.mentorship = a.mentorship AND n.prompt = a.prompt AND n.number <= (
                        SELECT MAX(g.number) FROM agreement g
                        WHERE g.mentorship = n.mentorship AND g.settled_at IS NOT NULL))) AS agreed
            FROM mentorship p WHERE p.scheme = :scheme AND p.state = 'ACTIVE'""".formatted(COUNTS);

    static Rhythm of(Scope scope) {
        var params = new HashMap<String, Object>();
        var agreed = agreed(scope, params);
        var frequency = scope.scheme().meetings().frequency();
        var kept = everySoOften(frequency.every(), scope.now(), params);
        var milestones = kept.isEmpty() ? milestones(frequency.atLeast(), frequency.within(), scope.now(), params) : "";
        var ours = kept + milestones;
        return new Rhythm("""
                SELECT trainee, mentor, CASE WHEN paused THEN 0 WHEN agreed IN (:known) THEN 1 ELSE %d END AS rhythmic,
                    CASE WHEN paused THEN 0 %s ELSE %s END AS kept
                FROM (%s) AS pair""".formatted(ours.isEmpty() ? 0 : 1, agreed, ours.isEmpty() ? "0" : ours, PAIRS), params);
    }

    /** What they agreed is one of the scheme's choices. */
    private static String agreed(Scope scope, Map<String, Object> params) {
        List<Period> choices = scope.scheme().agreement().rhythm().choices().stream()
                .map(Choice::every)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
        params.put(
                "known",
                choices.isEmpty()
                        ? List.of("")
                        : choices.stream().map(Period::toString).toList());
        return IntStream.range(0, choices.size())
                .mapToObj(i -> {
                    params.put("agreed" + i, choices.get(i).toString());
                    params.put("since" + i, Present.utc(Days.before(scope.now(), choices.get(i))));
                    return "WHEN agreed = :agreed%1$d THEN CASE WHEN latest > :since%1$d THEN 1 ELSE 0 END"
                            .formatted(i);
                })
                .collect(Collectors.joining("\n"));
    }

    private static String everySoOften(@Nullable Period every, Instant now, Map<String, Object> params) {
        if (every == null) {
            return "";
        }
        params.put("since", Present.utc(Days.before(now, every)));
        return "CASE WHEN latest > :since THEN 1 ELSE 0 END";
    }

    /** The fewest sessions are spread over their time, so that the last still leaves some; then nothing is counted. */
    private static String milestones(
            @Nullable Integer fewest, @Nullable Period within, Instant now, Map<String, Object> params) {
        if (fewest == null || within == null) {
            return "";
        }
        params.put("over", Present.utc(Days.before(now, within)));
        var passed = IntStream.rangeClosed(1, fewest)
                .mapToObj(i -> {
                    var last = Latest.before(
                            now,
                            within,
                            since -> since.plus(Duration.between(since, Days.after(since, within))
                                    .dividedBy(fewest + 1L)
                                    .multipliedBy(i)));
                    params.put("step" + i, Present.utc(last));
                    return "CASE WHEN in_all <= :step%d THEN 1 ELSE 0 END".formatted(i);
                })
                .collect(Collectors.joining(" + "));
        return "CASE WHEN in_all <= :over THEN 1 WHEN %s > meetings THEN 0 ELSE 1 END".formatted(passed);
    }
}
