package dev.soundingboard.broadcast;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Template;
import java.util.List;

/** What each of them gets. */
@Template("broadcast/message")
record MessageCard(Message message, List<Button> ways) implements Card {

    static MessageCard of(Message message) {
        return new MessageCard(message, List.of(Home.asButton()));
    }

    @Override
    public String summary() {
        return "%s: %s".formatted(message.from(), message.title());
    }
}
