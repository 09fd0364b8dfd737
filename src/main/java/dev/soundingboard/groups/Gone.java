package dev.soundingboard.groups;

import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.groups.GroupCommand.Show;

/** Whoever isn't there, of another scheme, or no longer wishes for a group, reads the same. */
final class Gone {

    private Gone() {}

    static Reply reply() {
        return Reply.show(
                Refusal.because("That mentor doesn’t wait for a peer group, or has one by now.", Show.asButton()));
    }
}
