package dev.soundingboard.home;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.ConversationCommand.SpokenInPublic;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import org.springframework.stereotype.Component;

/** Where others read along, offers to go on in the personal chat, and says nothing else. */
@Component
class PointToPersonalChat implements Query<SpokenInPublic> {

    @Override
    public Reply handle(Actor actor, SpokenInPublic command) {
        return Reply.show(
                new PublicCard("Mentoring is private, so let’s talk in your own chat with me", command.personalChat()));
    }
}
