package dev.soundingboard.taster;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Template;
import dev.soundingboard.mentor.MentorCommand.Browse;
import dev.soundingboard.taster.TasterRequest.State;
import java.util.List;

/**
 * A request that has ended, for either side.
 *
 * @param reason the kind reason a mentor gave; empty for every other end, which all read alike (D6)
 * @param next what comes next
 * @param ways what they can do now
 */
@Template("taster/closed")
record TasterClosed(String summary, String reason, String next, List<Button> ways) implements Card {

    static TasterClosed of(Reading reading, String reason) {
        var name = reading.otherName();
        if (!reading.asTrainee()) {
            return new TasterClosed(
                    "The taster request with %s is no longer open".formatted(name),
                    "",
                    "There is nothing for you to do. Thank you for offering your time.",
                    List.of(new Button("Home", new Home())));
        }
        var state = reading.request().state();
        return new TasterClosed(
                state == State.DECLINED
                        ? "%s can't offer you a taster just now".formatted(name)
                        : "Your taster request to %s is no longer open".formatted(name),
                reason,
                state == State.RELEASED
                        ? "%s has no place left just now. Other mentors would like to meet you.".formatted(name)
                        : "Other mentors would like to meet you.",
                List.of(Browse.asButton()));
    }
}
