package dev.soundingboard.teams.files;

import dev.soundingboard.chat.ConversationCommand.RefusedFile.Reason;

/** A file that we don't take, or didn't get. */
public class NotTakenException extends Exception {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    NotTakenException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
