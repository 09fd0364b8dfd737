package dev.soundingboard.roster;

import dev.soundingboard.calendar.Moments;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody on the list, as they stand there and as a table has them. */
record Change(Entry was, Entry now) {

    /**
     * What is different, such as "place Salisbury → Winchester".
     *
     * @param date what the scheme calls its date
     */
    String inWords(String date) {
        List<String> words = new ArrayList<>();
        add(words, Column.NAME.heading(), was.name(), now.name());
        add(words, date, day(was.date()), day(now.date()));
        add(words, Column.GRADE.heading(), was.grade(), now.grade());
        add(words, Column.SPECIALTY.heading(), was.specialty(), now.specialty());
        add(words, Column.PLACE.heading(), was.place(), now.place());
        add(words, Column.PER_YEAR.heading(), Objects.toString(was.perYear(), ""), Objects.toString(now.perYear(), ""));
        add(
                words,
                Column.AT_A_TIME.heading(),
                Objects.toString(was.atATime(), ""),
                Objects.toString(now.atATime(), ""));
        return String.join(", ", words);
    }

    private static void add(List<String> words, String what, String was, String now) {
        if (!was.equals(now)) {
            words.add("%s %s → %s".formatted(what, orNone(was), orNone(now)));
        }
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Moments.dayInWords(day);
    }

    private static String orNone(String text) {
        return text.isEmpty() ? "none" : text;
    }
}
