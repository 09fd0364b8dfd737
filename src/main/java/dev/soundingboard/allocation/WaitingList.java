package dev.soundingboard.allocation;

import dev.soundingboard.allocation.AllocationCommand.Choose;
import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.time.ZoneId;
import java.util.List;

/**
 * Who waits for the team to find a mentor (P6).
 *
 * @param more how many wait beyond those shown
 */
@Template("allocation/waiting-list")
record WaitingList(String summary, List<Row> waiting, long more) implements Card {

    /** Somebody who waits; {@code hasMentor} if it is for another mentor. */
    record Row(String trainee, boolean hasMentor, String since, String wishes, Choose choose) {}

    static WaitingList of(List<NamedWish> waiting, long all, ZoneId zone) {
        return new WaitingList(
                all == 0 ? "Nobody is waiting for a mentor" : "Waiting for a mentor",
                waiting.stream()
                        .map(named -> new Row(
                                named.trainee(),
                                named.hasMentor(),
                                Moments.dayInWords(named.wish().since(), zone),
                                named.wish().wishes(),
                                new Choose(named.wish().id())))
                        .toList(),
                all - waiting.size());
    }
}
