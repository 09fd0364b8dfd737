package dev.soundingboard.standing;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.standing.StandingCommand.Correct;
import dev.soundingboard.standing.StandingCommand.Delete;
import dev.soundingboard.standing.StandingCommand.Show;

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
        var about = "%s, %s".formatted(Moments.dayInWords(entry.held()), Amounts.hours(entry.hours()));
        return entry.points().signum() == 0 ? about : "%s, %s".formatted(about, Amounts.points(entry.points()));
    }
}
