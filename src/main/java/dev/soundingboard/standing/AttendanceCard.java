package dev.soundingboard.standing;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.standing.StandingCommand.Correct;
import dev.soundingboard.standing.StandingCommand.Delete;
import dev.soundingboard.standing.StandingCommand.Show;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that they went to (M4).
 *
 * @param about the day, the hours, the points
 * @param note what they took from it; empty for nothing
 */
@Template("standing/entry")
record AttendanceCard(String summary, String about, String note, Correct correct, Delete delete, Button back)
        implements Card {

    static AttendanceCard of(Attendance entry, String note) {
        return new AttendanceCard(
                entry.kind(), about(entry), note, new Correct(entry.id()), new Delete(entry.id()), Show.asButton());
    }

    /** "3 June 2026, 2 hours, 1.5 CPD points". */
    static String about(Attendance entry) {
        return Stream.of(
                        Moments.dayInWords(entry.held()),
                        Amounts.hours(entry.hours()),
                        entry.points().signum() == 0 ? "" : Amounts.points(entry.points()),
                        entry.isRecorded() ? "recorded by the scheme team" : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
