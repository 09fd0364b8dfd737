package dev.soundingboard.broadcast;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Template;
import dev.soundingboard.scheme.Scheme;
import java.util.List;

/**
 * What each of them gets.
 *
 * @param from who writes
 * @param whom to whom else it went
 * @param answers where an answer goes (R1)
 */
@Template("broadcast/message")
record MessageCard(String from, String title, List<String> paragraphs, String whom, String answers, List<Button> ways)
        implements Card {

    static MessageCard of(Words words, To to, Scheme scheme) {
        return new MessageCard(
                "From the " + scheme.team().name(),
                words.title(),
                words.paragraphs(),
                "Sent to %s.".formatted(to.inWords()),
                "To answer, write to %s.".formatted(scheme.team().email()),
                List.of(Home.asButton()));
    }

    @Override
    public String summary() {
        return "%s: %s".formatted(from, title);
    }
}
