package dev.soundingboard.taster;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Template;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.MentorCommand;
import dev.soundingboard.mentor.MentorCommand.Browse;
import dev.soundingboard.mentor.MentorCommand.Suggest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request that has ended, for either side. A withdrawal, an expiry, a release and what came to nothing after the
 * session don't say who ended it (D6); a mentor's answer and a cancelled session do, because somebody must act on them.
 *
 * @param reason the kind reason a mentor gave; empty for every other end
 * @param next what comes next
 * @param ways what they can do now
 */
@Template("taster/closed")
record TasterClosed(String summary, String reason, String next, List<Button> ways) implements Card {

    /** The end, with the colleague whom the mentor suggested, if any. */
    static TasterClosed of(Reading reading, String reason, @Nullable Mentor colleague) {
        return new TasterClosed(summary(reading), reason, next(reading, colleague), ways(reading, colleague));
    }

    private static String summary(Reading reading) {
        var name = reading.otherName();
        var what = reading.request().wish().taster() ? "taster request" : "request";
        return switch (reading.request().state()) {
            case CANCELLED -> "Your taster with %s on %s is cancelled".formatted(name, reading.agreedInWords());
            case CLOSED -> "Your taster with %s has come to an end".formatted(name);
            case DECLINED ->
                reading.asTrainee()
                        ? "%s can’t %s just now"
                                .formatted(
                                        name,
                                        reading.request().wish().taster() ? "offer you a taster" : "be your mentor")
                        : "You have declined the request from %s".formatted(name);
            default ->
                reading.asTrainee()
                        ? noLongerAsked(reading, what)
                        : "The %s from %s is no longer open".formatted(what, name);
        };
    }

    /** The trainee knows that it was they who took it back; the mentor reads the same of every such end (D6). */
    private static String noLongerAsked(Reading reading, String what) {
        var words = reading.request().state() == TasterState.WITHDRAWN
                ? "You have taken back your %s to %s"
                : "Your %s to %s is no longer open";
        return words.formatted(what, reading.otherName());
    }

    private static String next(Reading reading, @Nullable Mentor colleague) {
        var state = reading.request().state();
        if (state == TasterState.CANCELLED) {
            return "If it is in your calendar, take it out there too.";
        }
        if (state == TasterState.CLOSED) {
            return reading.asTrainee()
                    ? "It didn’t lead to mentoring this time, and that is nobody’s fault. Other mentors would like to meet you."
                    : "It didn’t lead to mentoring this time, and that is nobody’s fault. Your place is free again.";
        }
        if (!reading.asTrainee()) {
            return "There is nothing more for you to do.";
        }
        if (colleague != null) {
            return "They think that %s may be right for you.".formatted(colleague.name());
        }
        return state == TasterState.RELEASED
                ? "%s has no place left just now. Other mentors would like to meet you.".formatted(reading.otherName())
                : "Other mentors would like to meet you.";
    }

    private static List<Button> ways(Reading reading, @Nullable Mentor colleague) {
        if (!reading.asTrainee()) {
            return List.of(Home.asButton());
        }
        var profile = colleague == null
                ? Stream.<Button>empty()
                : Stream.of(new Button(
                        "See %s’s profile".formatted(colleague.name()), new MentorCommand.Open(colleague.id())));
        return Stream.concat(profile, Stream.of(Suggest.asButton(), Browse.asButton()))
                .toList();
    }
}
