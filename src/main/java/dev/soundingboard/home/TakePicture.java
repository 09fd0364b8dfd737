package dev.soundingboard.home;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.ConversationCommand.SentPicture;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import org.springframework.stereotype.Component;

/** Says what pictures are for. */
@Component
class TakePicture implements Query<SentPicture> {

    @Override
    public Reply handle(Actor actor, SentPicture command) {
        return Reply.show(Refusal.because("I can use a picture only for a mentor’s profile.", Home.asButton()));
    }
}
