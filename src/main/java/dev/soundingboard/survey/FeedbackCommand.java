package dev.soundingboard.survey;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.OnlyFor;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.Says;
import dev.soundingboard.chat.Typed;
import java.util.UUID;

/** What can be said to the scheme team, at any time (F3). */
public sealed interface FeedbackCommand extends Command {

    /** Opens the form, which says who reads it. */
    @JsonTypeName("feedback.write")
    @Says(
            value = {
                "feedback",
                "give feedback",
                "write to the team",
                "suggestion",
                "my mentor isn’t replying",
                "my mentor isnt replying",
                "my mentor doesn’t reply",
                "my mentee isn’t replying"
            },
            does = "Tell the scheme team what works and what doesn’t, with your name or without.")
    @OnlyFor({Role.TRAINEE, Role.MENTOR, Role.ADMIN})
    record Write() implements FeedbackCommand {

        static Button asButton() {
            return new Button("Feedback to the team", new Write());
        }
    }

    /**
     * Sends the form.
     *
     * @param feedback id that the form was given, so that it is sent once however often it is pressed
     * @param named whether the team is told who wrote it; unless the card says so, they aren't
     */
    @JsonTypeName("feedback.send")
    @OnlyFor({Role.TRAINEE, Role.MENTOR, Role.ADMIN})
    record Send(UUID feedback, boolean named, @Typed String text) implements FeedbackCommand {}
}
