package dev.soundingboard.session;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.session.TypedSession.Moment;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The next sessions, offered to be planned together once both would like to go on (S3).
 *
 * @param problem what to mend first; empty on a fresh form
 * @param warning what to ask about their times; empty for nothing
 * @param asked the times that are asked about
 * @param lines a day and a time for each, as typed so far
 * @param length how long each takes
 * @param format how they meet, as the first time
 */
@Template("session/booking")
record BookingCard(
        UUID mentorship,
        String otherName,
        String problem,
        String warning,
        String asked,
        List<Line> lines,
        SessionForm.Days days,
        String zone,
        String length,
        String format)
        implements Card {

    /** One of them. */
    record Line(int number, String date, String time) {

        static List<Line> of(TypedMoments typed, int many) {
            List<Moment> all = typed.all();
            return IntStream.range(0, many)
                    .mapToObj(i -> new Line(i + 1, all.get(i).date(), all.get(i).time()))
                    .toList();
        }
    }

    @Override
    public String summary() {
        return "You and %s go on. Plan your next sessions".formatted(otherName);
    }
}
