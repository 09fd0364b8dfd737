package dev.soundingboard.mentor;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds mentors a page at a time. A page examines a bounded number of rows, however many mentors there are; the
 * decision records say how.
 */
@Component
public class MentorSearch {

    /** Nobody types more to find a person; each further word would cost the database a look-up. */
    private static final int MOST_WORDS = 10;

    private final JdbcClient jdbc;
    private final Clock clock;

    MentorSearch(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What to look for. Empty texts filter nothing.
     *
     * @param otherThan a specialty that is left out (P4)
     * @param text words that all must stand in the profile, each as the beginning of a word
     * @param availableOnly leaves out who is at full capacity (P6)
     */
    public record Criteria(
            String place, String specialty, String otherThan, String way, String text, boolean availableOnly) {

        public static Criteria words(String text) {
            return new Criteria("", "", "", "", text, false);
        }
    }

    /**
     * Where a page begins.
     *
     * @param term what its first mentor is found by
     */
    public record Position(String term, String name, UUID mentor) {}

    /**
     * A page of mentors. It can be short although others follow, where few of very many fit.
     *
     * @param next where the next page begins; null after the last
     */
    public record Page(List<Found> mentors, @Nullable Position next) {}

    /** A mentor in a list. */
    public record Found(
            UUID id,
            UUID person,
            String name,
            String specialty,
            String place,
            String introduction,
            @Nullable String photo,
            boolean available,
            @Nullable Instant awayUntil)
            implements InPractice {

        /** Why they can't be asked now; empty if they can (P6). */
        public String note(ZoneId zone) {
            return available ? "" : Availability.note(awayUntil, zone);
        }
    }

    /**
     * Up to {@code most} mentors of the scheme, by name; with words, first those who use the first of them exactly.
     *
     * @param hiddenFrom leaves out the mentors that aren't independent of this person (P3); null leaves out nobody
     * @param from where the page begins; null for the first
     */
    public Page find(String scheme, Criteria criteria, @Nullable UUID hiddenFrom, @Nullable Position from, int most) {
        var sought = new Sought(
                scheme,
                MentorTerms.choices(criteria.specialty(), criteria.place(), criteria.way()),
                MentorTerms.words(criteria.text()).stream().limit(MOST_WORDS).toList(),
                criteria.otherThan(),
                criteria.availableOnly(),
                hiddenFrom);
        return find(sought, from, most);
    }

    private Page find(Sought sought, @Nullable Position from, int most) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var walks = sought.walks(now);
        var begun = walks.stream().filter(walk -> walk.passes(from)).toList();
        return best(from == null || begun.isEmpty() ? walks : begun, from, now, most);
    }

    /** The page of the first way that fills it or comes to its end; else of the way that finds the most. */
    private Page best(List<Walk> walks, @Nullable Position from, OffsetDateTime now, int most) {
        var steps = IntStream.range(0, walks.size())
                .mapToObj(i -> walks.get(i).page(i, walks.get(i).passes(from) ? from : null, now, most + 1))
                .toList();
        var sql = steps.stream().map(step -> "(" + step.sql() + ")").collect(Collectors.joining(" UNION ALL "));
        List<Object> params = new ArrayList<>();
        steps.forEach(step -> params.addAll(step.params()));
        var all = jdbc.sql("SELECT * FROM (%s) steps ORDER BY way, term, sorted_by, id".formatted(sql))
                .params(params)
                .query(Step.class)
                .list();
        var pages = IntStream.range(0, walks.size())
                .mapToObj(way ->
                        page(all.stream().filter(step -> step.way() == way).toList(), most))
                .toList();
        return pages.stream()
                .filter(page -> page.next() == null || page.mentors().size() == most)
                .findFirst()
                .orElseGet(() -> pages.stream()
                        .max(Comparator.comparingInt(page -> page.mentors().size()))
                        .orElseThrow());
    }

    private static Page page(List<Step> steps, int most) {
        var last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
        var goesOn = last != null && (steps.size() > most || last.nth() > Walk.FARTHEST);
        return new Page(
                steps.subList(0, goesOn ? steps.size() - 1 : steps.size()).stream()
                        .map(Step::found)
                        .toList(),
                goesOn && last != null ? last.position() : null);
    }

    /** A mentor met on the way, and the how manieth. */
    private record Step(
            int way,
            String term,
            String sortedBy,
            int nth,
            UUID id,
            UUID person,
            String name,
            String specialty,
            String place,
            String introduction,
            @Nullable String photo,
            boolean available,
            @Nullable OffsetDateTime awayUntil) {

        Found found() {
            var back = awayUntil == null ? null : awayUntil.toInstant();
            return new Found(id, person, name, specialty, place, introduction, photo, available, back);
        }

        Position position() {
            return new Position(term, sortedBy, id);
        }
    }
}
