package dev.soundingboard.home;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.ConversationCommand.Thanks;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import java.util.List;
import org.springframework.stereotype.Component;

/** Answers a kind word with one. */
@Component
class SayKindly implements Query<Thanks> {

    @Override
    public Reply handle(Actor actor, Thanks command) {
        return Reply.show(new News("Glad to help", "I’m here whenever you need me.", List.of(Home.asButton())));
    }
}
