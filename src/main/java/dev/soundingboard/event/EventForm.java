package dev.soundingboard.event;

import dev.soundingboard.calendar.Days;
import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.event.EventCommand.Save;
import dev.soundingboard.event.EventCommand.Show;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A day to write or to change (M4).
 *
 * @param problem what is to mend; empty on a fresh form
 * @param typed what stands in the fields
 * @param zone by whose clock the time is
 * @param earliest with {@code latest} the days it can be
 * @param asksWhom whether they still choose whom it is for: not once it is announced
 */
@Template("event/form")
record EventForm(
        String summary,
        String problem,
        Save typed,
        String zone,
        String earliest,
        String latest,
        int longestPlace,
        boolean asksWhom,
        Button back)
        implements Card {

    static EventForm of(Save typed, boolean announced, String problem, LocalDate today, ZoneId zone) {
        var day = Days.typed(typed.day()).map(LocalDate::toString).orElse("");
        return new EventForm(
                typed.version() == 0 && !announced ? "Announce a day" : "Change this day",
                problem,
                new Save(
                        typed.event(),
                        typed.version(),
                        typed.title(),
                        day,
                        typed.begins(),
                        typed.hours(),
                        typed.place(),
                        typed.places(),
                        typed.audience()),
                Moments.zoneInWords(zone),
                today.toString(),
                today.plus(EventRules.AHEAD).toString(),
                EventRules.LONGEST_PLACE,
                !announced,
                new Button("Back", new Show()));
    }
}
