package dev.soundingboard.taster;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Template;
import dev.soundingboard.mentor.MentorCommand.Browse;
import java.util.List;

/**
 * A request that has ended, for either side. A withdrawal and a release don't say who ended it (D6); a mentor's answer
 * and a cancelled session do, because somebody must act on them.
 *
 * @param reason the kind reason a mentor gave; empty for every other end
 * @param next what comes next
 * @param ways what they can do now
 */
@Template("taster/closed")
record TasterClosed(String summary, String reason, String next, List<Button> ways) implements Card {

    static TasterClosed of(Reading reading, String reason) {
        return new TasterClosed(summary(reading), reason, next(reading), List.of(way(reading)));
    }

    private static String summary(Reading reading) {
        var request = reading.request();
        var name = reading.otherName();
        if (request.state() == TasterState.CANCELLED) {
            var start = request.agreed().orElseThrow();
            return "Your taster with %s on %s is cancelled".formatted(name, Moments.inWords(start, reading.zone()));
        }
        if (request.state() == TasterState.DECLINED) {
            return reading.asTrainee()
                    ? "%s can’t offer you a taster just now".formatted(name)
                    : "You have declined the request from %s".formatted(name);
        }
        return reading.asTrainee()
                ? "Your taster request to %s is no longer open".formatted(name)
                : "The taster request from %s is no longer open".formatted(name);
    }

    private static String next(Reading reading) {
        var state = reading.request().state();
        if (state == TasterState.CANCELLED) {
            return "If it is in your calendar, take it out there too.";
        }
        if (!reading.asTrainee()) {
            return "There is nothing more for you to do.";
        }
        return state == TasterState.RELEASED
                ? "%s has no place left just now. Other mentors would like to meet you.".formatted(reading.otherName())
                : "Other mentors would like to meet you.";
    }

    private static Button way(Reading reading) {
        return reading.asTrainee() ? Browse.asButton() : Home.asButton();
    }
}
