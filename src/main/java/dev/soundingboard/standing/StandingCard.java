package dev.soundingboard.standing;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.standing.StandingCommand.Open;
import java.util.List;

/**
 * Where a mentor stands (M1 to M4): what decides whether they are listed, and what is only hoped for.
 *
 * @param done what has just been done; empty for nothing
 * @param decides training, register and agreement
 * @param hoped the rest
 * @param entries what they logged last
 * @param ways what they can do, the next first
 */
@Template("standing/standing")
record StandingCard(
        String scheme,
        String done,
        List<Fact> decides,
        List<Fact> hoped,
        List<Row> entries,
        boolean more,
        List<Button> ways)
        implements Card {

    /** A line; the text is inert, because it can name people. */
    record Fact(String title, String text) {}

    /** Something that they logged. */
    record Row(String kind, String about, Open open) {

        static Row of(Attendance entry) {
            return new Row(entry.kind(), AttendanceCard.about(entry), new Open(entry.id()));
        }
    }

    @Override
    public String summary() {
        return "Where you stand as a mentor";
    }
}
