package dev.soundingboard.home;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.ConversationCommand.RefusedFile;
import dev.soundingboard.chat.Picture;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Role;
import org.springframework.stereotype.Component;

/** Says why a file can't be taken, and what can. */
@Component
class RefuseFile implements Query<RefusedFile> {

    private static final int MEGABYTES = Picture.MOST_BYTES / 1024 / 1024;

    @Override
    public Reply handle(Actor actor, RefusedFile command) {
        return Reply.show(Refusal.because(
                sentence(command.reason(), actor.is(Role.ADMIN) ? "picture or CSV file" : "picture"), Home.asButton()));
    }

    private static String sentence(RefusedFile.Reason reason, String what) {
        return switch (reason) {
            case SEVERAL_AT_ONCE -> "That is more than one file. Please send one %s at a time.".formatted(what);
            case TOO_LARGE ->
                "That file is too large for me. Please send a %s of up to %d MB.".formatted(what, MEGABYTES);
            case FROM_ELSEWHERE ->
                "I can only take a %s that you upload here, from your device or from OneDrive.".formatted(what);
            case NOT_REACHED -> "I couldn’t fetch that file. Please send it again in a minute.";
        };
    }
}
