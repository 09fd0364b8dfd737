package dev.soundingboard.mentor;

import dev.soundingboard.bench.Figure;
import dev.soundingboard.bench.Rounds;
import dev.soundingboard.mentor.MentorSearch.Criteria;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.HdrHistogram.Histogram;

/** A page of the mentor directory in a small scheme and in a huge one, in turns. */
public final class DirectoryBench {

    private static final int FEW = 1_000;
    private static final int MANY = 100_000;
    private static final int PAGES = 100;
    private static final Duration LONGEST_ROUND = Duration.ofSeconds(1);

    private static final List<Case> CASES = List.of(
            new Case("no filter", "", "", "", ""),
            new Case("one filter", "", "Surgery", "", ""),
            new Case("two filters", "Portsmouth", "Surgery", "", ""),
            new Case("three filters", "Portsmouth", "Surgery", "Phone", ""),
            new Case("a common word", "", "", "", "listen"),
            new Case("a word of one in a thousand", "", "", "", ManyMentors.RARE),
            new Case("a word that nobody has", "", "", "", "zzyzx"),
            new Case("two filters and a common word", "Portsmouth", "Surgery", "", "listen"));

    private DirectoryBench() {}

    public static Figure.Section measure() throws IOException, SQLException {
        try (var postgres = EmbeddedPostgres.builder().start()) {
            var few = MentorCrowd.of(FEW, postgres);
            var many = MentorCrowd.of(MANY, postgres);
            List<Figure> figures = new ArrayList<>();
            for (var it : CASES) {
                figures.add(compare(it, few, many));
            }
            return new Figure.Section("The mentor directory", figures, """
                    Pages of five mentors on PostgreSQL, as the handler asks for them, any of the first pages;
                    %,d mentors and %,d mentors in turns, one page each. *Rows* is the most that any of the first %d pages
                    examined: what every scan of the plan (`EXPLAIN (ANALYZE, BUFFERS)`) gave or threw away. The ratio of
                    p99 is the median of %d rounds of up to %d pages.""".formatted(FEW, MANY, MentorCrowd.EXPLAINED, Rounds.COUNT, PAGES));
        }
    }

    private static Figure compare(Case sought, MentorCrowd few, MentorCrowd many) {
        round(sought, few, many);
        List<Ratio> ratios = new ArrayList<>();
        for (var i = 0; i < Rounds.COUNT; i++) {
            ratios.add(round(sought, few, many));
        }
        var rounds = new Rounds<>(ratios);
        return new Figure(
                "Directory: " + sought.name(),
                String.format(
                        Locale.ROOT,
                        "rows %d → %d, p99 × %.1f (%.1f ms)",
                        few.rowsExamined(sought.criteria()),
                        many.rowsExamined(sought.criteria()),
                        rounds.median(Ratio::ofP99),
                        rounds.median(Ratio::millisOfMany)),
                "rows constant, p99 ≤ × 1.5");
    }

    private static Ratio round(Case sought, MentorCrowd few, MentorCrowd many) {
        var ofFew = new Histogram(3);
        var ofMany = new Histogram(3);
        var end = System.nanoTime() + LONGEST_ROUND.toNanos();
        var positionsOfFew = few.positions(sought.criteria());
        var positionsOfMany = many.positions(sought.criteria());
        for (var page = 0; page < PAGES && System.nanoTime() < end; page++) {
            ofFew.recordValue(few.microsOfPage(sought.criteria(), positionsOfFew));
            ofMany.recordValue(many.microsOfPage(sought.criteria(), positionsOfMany));
        }
        return new Ratio(ofFew.getValueAtPercentile(99), ofMany.getValueAtPercentile(99));
    }

    private record Case(String name, String place, String specialty, String way, String text) {

        Criteria criteria() {
            return new Criteria(place, specialty, "", way, text, false);
        }
    }

    private record Ratio(double microsOfFew, double microsOfMany) {

        double ofP99() {
            return microsOfMany / microsOfFew;
        }

        double millisOfMany() {
            return microsOfMany / 1e3;
        }
    }
}
