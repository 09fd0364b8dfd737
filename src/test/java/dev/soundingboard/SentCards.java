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
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes what the relay sends, and answers as a test orders. Whoever can't be reached is marked so, as by the real one. */
public class SentCards implements Messenger {

    private final JdbcClient jdbc;
    private final List<Sent> all = new ArrayList<>();
    private final List<Card> replaced = new ArrayList<>();
    private Optional<Function<Card, Delivery>> orders = Optional.empty();

    SentCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What went out in one message. */
    public record Sent(UUID person, Notice notice) {}

    @Override
    public synchronized Delivery send(UUID person, Notice notice) {
        all.add(new Sent(person, notice));
        var isReachable = orders.isPresent() && isReachable(person);
        var delivery = answerTo(notice.card());
        if (isReachable && delivery.isBlocked()) {
            jdbc.sql("UPDATE person SET out_of_reach = TRUE WHERE id = ?")
                    .param(person)
                    .update();
        }
        return delivery.equals(Delivery.sent()) ? Delivery.sentTo(newMessage(person)) : delivery;
    }

    /** Every message that was replaced, in order. */
    @Override
    public synchronized Delivery replace(MessageReference place, Card card) {
        replaced.add(card);
        return answerTo(card);
    }

    public synchronized List<Card> replaced() {
        return List.copyOf(replaced);
    }

    public synchronized void answers(Function<Card, Delivery> order) {
        orders = Optional.of(order);
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
        orders = Optional.empty();
    }

    private Delivery answerTo(Card card) {
        return orders.map(it -> it.apply(card)).orElseGet(Delivery::sent);
    }

    private boolean isReachable(UUID person) {
        return jdbc.sql("SELECT NOT out_of_reach FROM person WHERE id = ?")
                .param(person)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private static MessageReference newMessage(UUID person) {
        var chat = new ConversationReference("https://teams.example/", "a:" + person);
        return new MessageReference(chat, UUID.randomUUID().toString());
    }
}
