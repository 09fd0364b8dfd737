package dev.soundingboard.invitation;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Reply.Choice;
import dev.soundingboard.chat.Template;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who would be invited, and how, before anybody is.
 *
 * @param problem what was typed and not understood; empty for nothing
 * @param lead who they are
 * @param message what they read; null if nobody would
 * @param question what can be chosen; empty where nothing can
 * @param within what is chosen
 */
@Template("invitation/invite")
record InviteCard(
        String summary,
        String problem,
        String lead,
        List<Group> groups,
        @Nullable InvitationWords message,
        String question,
        String within,
        List<Choice> choices,
        List<Button> ways)
        implements Card {

    /**
     * Those who are reached in one way.
     *
     * @param names the first of them
     * @param about what it means for them; empty if that is clear
     */
    record Group(String title, String names, String about) {}
}
