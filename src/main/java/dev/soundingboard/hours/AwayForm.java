package dev.soundingboard.hours;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.hours.AwayCommand.Add;
import dev.soundingboard.hours.AwayCommand.Remove;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The form of days away, with what was typed so far, and a list of what there is.
 *
 * @param problem what to mend first; empty on a fresh form
 * @param room whether there is room for another
 * @param latest the last day that the form takes
 * @param lastOffered the same in words
 */
@Template("hours/away")
record AwayForm(
        String problem,
        boolean room,
        Add typed,
        List<Choice> choices,
        LocalDate earliest,
        LocalDate latest,
        String lastOffered,
        List<Range> ranges)
        implements Card {

    /** What it can be. */
    record Choice(String words, String value) {}

    /** One that there is. */
    record Range(String says, Button remove) {}

    static AwayForm of(Own own, LocalDate today, String problem) {
        return of(new Add(own.version(), What.LEAVE.name(), "", ""), own, today, problem);
    }

    static AwayForm of(Add typed, Own own, LocalDate today, String problem) {
        var ahead = own.ahead(today);
        return new AwayForm(
                problem,
                ahead.size() < TypedAway.MOST,
                typed,
                Stream.of(What.values())
                        .map(what -> new Choice(what.words(), what.name()))
                        .toList(),
                today,
                TypedAway.latest(today),
                Moments.dayInWords(TypedAway.latest(today)),
                ahead.stream()
                        .map(range -> new Range(
                                HoursInWords.of(range), new Button("Remove", new Remove(own.version(), range.id()))))
                        .toList());
    }

    @Override
    public String summary() {
        return "Days away";
    }
}
