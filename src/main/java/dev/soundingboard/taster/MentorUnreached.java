package dev.soundingboard.taster;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Template;
import dev.soundingboard.mentor.MentorCommand;
import java.util.List;

/**
 * Tells an admin that a trainee can't reach a mentor (P6). It names the two, and nothing that either wrote (D2).
 *
 * @param where how far the two have got
 */
@Template("taster/unreached")
record MentorUnreached(String traineeName, String mentorName, String where, List<Button> ways) implements Card {

    static MentorUnreached of(TasterInFull taster) {
        return new MentorUnreached(
                taster.traineeName(),
                taster.mentorName(),
                taster.request().state().hasSession()
                        ? "They have agreed a session."
                        : "They have not agreed a time yet.",
                List.of(
                        new Button(
                                "See %s’s profile".formatted(taster.mentorName()),
                                new MentorCommand.Open(
                                        taster.request().parties().mentor())),
                        Home.asButton()));
    }

    @Override
    public String summary() {
        return "%s can’t reach %s".formatted(traineeName, mentorName);
    }
}
