package dev.soundingboard.onbehalf;

import dev.soundingboard.calendar.SpokenDay;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.onbehalf.OnBehalfCommand.DateFor;
import dev.soundingboard.onbehalf.OnBehalfCommand.Purpose;
import dev.soundingboard.trainee.TraineeRules;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Shows the date of the trainee of that name, to move it; asks which one, if that isn't clear (E2). */
@Component
class DateByName implements Query<DateFor> {

    /** "Asha Rao to 1 May 2027". */
    private static final Pattern WITH_A_DAY = Pattern.compile("(?i)(?<name>.+?)\\s+to\\s+(?<day>.+)");

    private final TraineeRules rules;
    private final CardsFor cards;

    DateByName(TraineeRules rules, CardsFor cards) {
        this.rules = rules;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, DateFor command) {
        var both = WITH_A_DAY.matcher(command.text());
        return Reply.show(
                both.matches() ? of(both.group("name"), both.group("day"), actor) : of(command.text(), "", "", actor));
    }

    private Card of(String name, String typed, Actor actor) {
        return SpokenDay.read(typed, rules.today(actor.zone()))
                .map(day -> of(name, day.toString(), "", actor))
                .orElseGet(() -> of(name, "", "I can’t read “%s” as a date. Choose one.".formatted(typed), actor));
    }

    /** With the day as the form takes it. */
    private Card of(String name, String day, String problem, Actor actor) {
        return cards.meant(name, Purpose.DATE, actor, trainee -> cards.date(trainee, day, problem, actor));
    }
}
