package dev.soundingboard;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationReference;
import dev.soundingboard.chat.MessageReference;
import dev.soundingboard.notification.Delivery;
import dev.soundingboard.notification.Footer;
import dev.soundingboard.notification.Messenger;
import dev.soundingboard.notification.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Takes what the relay sends, and answers as a test orders. */
public class SentCards implements Messenger {

    private final List<Sent> all = new ArrayList<>();
    private final List<Card> replaced = new ArrayList<>();
    private Function<Card, Delivery> channel = card -> Delivery.sent();

    /** What went out in one message. */
    public record Sent(UUID person, Notice notice) {}

    @Override
    public synchronized Delivery send(UUID person, Notice notice) {
        all.add(new Sent(person, notice));
        var delivery = channel.apply(notice.card());
        return delivery.equals(Delivery.sent()) ? Delivery.sentTo(newMessage(person)) : delivery;
    }

    /** Every message that was replaced, in order. */
    @Override
    public synchronized Delivery replace(MessageReference place, Card card) {
        replaced.add(card);
        return channel.apply(card);
    }

    public synchronized List<Card> replaced() {
        return List.copyOf(replaced);
    }

    public synchronized void answers(Function<Card, Delivery> order) {
        channel = order;
    }

    public synchronized List<Card> to(UUID person) {
        return all.stream()
                .filter(sent -> sent.person().equals(person))
                .map(sent -> sent.notice().card())
                .toList();
    }

    /** Why they got what they got, oldest first; news have no footer. */
    public synchronized List<Footer> footersTo(UUID person) {
        return all.stream()
                .filter(sent -> sent.person().equals(person))
                .flatMap(sent -> sent.notice().footer().stream())
                .toList();
    }

    public synchronized void startsAgain() {
        all.clear();
        replaced.clear();
        channel = card -> Delivery.sent();
    }

    private static MessageReference newMessage(UUID person) {
        var chat = new ConversationReference("https://teams.example/", "a:" + person);
        return new MessageReference(chat, UUID.randomUUID().toString());
    }
}
