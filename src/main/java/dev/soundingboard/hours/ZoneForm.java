package dev.soundingboard.hours;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;

/**
 * The form of the time zone.
 *
 * @param problem what to mend first; empty on a fresh form
 * @param now which it is, and who says so
 * @param own whether they chose it themself
 */
@Template("hours/zone")
record ZoneForm(String problem, String now, boolean own) implements Card {

    static ZoneForm of(Known known, String problem) {
        var name = Moments.zoneInWords(known.zone());
        return new ZoneForm(
                problem,
                known.zoneIsOwn()
                        ? "Now it is %s, as you chose.".formatted(name)
                        : "Now it is %s, as Teams says.".formatted(name),
                known.zoneIsOwn());
    }

    @Override
    public String summary() {
        return "Your time zone";
    }
}
