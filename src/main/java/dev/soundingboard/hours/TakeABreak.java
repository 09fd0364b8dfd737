package dev.soundingboard.hours;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.hours.AwayCommand.BreakUntil;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Somebody wants no messages from today until a day, or for so long. */
@Component
class TakeABreak implements Handler<BreakUntil> {

    /** "2 weeks". */
    private static final Pattern LENGTH =
            Pattern.compile("(?i)(?:an?|one|two|three|four|\\d{1,2}) (?:day|week|month)s?");

    private final BeingAway away;

    TakeABreak(BeingAway away) {
        this.away = away;
    }

    @Override
    public Reply handle(Actor actor, BreakUntil command) {
        var length = LENGTH.matcher(command.until()).matches();
        return away.say(actor, What.BREAK, (length ? "for " : "until ") + command.until());
    }
}
