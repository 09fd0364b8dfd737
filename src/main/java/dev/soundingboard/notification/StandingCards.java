package dev.soundingboard.notification;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationReference;
import dev.soundingboard.chat.Identity;
import dev.soundingboard.chat.MessageReference;
import dev.soundingboard.chat.Renewable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where {@link Renewable} cards stand in people's chats: ids, no text. Written when a card is out, outside any turn. */
@Component
public class StandingCards {

    private static final Logger LOG = LoggerFactory.getLogger(StandingCards.class);

    /** A turn that began before its subject was renewed is long over by then. */
    private static final Duration LONGEST_TURN = Duration.ofMinutes(2);

    private final JdbcClient jdbc;
    private final Clock clock;

    StandingCards(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An answer is out as a message of its own. The answer stands if this fails. */
    public void answered(Identity reader, MessageReference place, Card card) {
        if (card instanceof Renewable shown && !place.message().isEmpty()) {
            atBest(() -> keep(idOf(reader), place, shown));
        }
    }

    /** An answer took the place of an older card. The answer stands if this fails. */
    public void answeredIn(MessageReference place, Identity reader, Card card) {
        atBest(() -> forget(place));
        answered(reader, place, card);
    }

    /** A notification is out. */
    void sent(UUID person, MessageReference place, Card card) {
        if (card instanceof Renewable shown && !place.message().isEmpty()) {
            keep(person, place, shown);
        }
    }

    /** Their chat is another one now: what stands in the old one stays as it is. */
    public void forgetAllOf(UUID person) {
        jdbc.sql("DELETE FROM sent_card WHERE person = ?").param(person).update();
    }

    /** What that person was shown of a subject. */
    List<StandingCard> of(UUID person, Renewable.Subject subject) {
        return jdbc.sql("""
                        SELECT service_url, conversation, message, version FROM sent_card
                        WHERE person = ? AND kind = ? AND subject = ?""")
                .params(person, subject.kind(), subject.id())
                .query((row, number) -> new StandingCard(
                        new MessageReference(
                                new ConversationReference(row.getString("service_url"), row.getString("conversation")),
                                row.getString("message")),
                        row.getInt("version")))
                .list();
    }

    /** It shows that card now. */
    void replaced(MessageReference place, Card now) {
        if (now instanceof Renewable card) {
            jdbc.sql("UPDATE sent_card SET version = ? WHERE conversation = ? AND message = ?")
                    .params(card.version(), place.chat().conversation(), place.message())
                    .update();
        } else {
            forget(place);
        }
    }

    /** It is gone, or shows nothing that must vanish. */
    void forget(MessageReference place) {
        jdbc.sql("DELETE FROM sent_card WHERE conversation = ? AND message = ?")
                .params(place.chat().conversation(), place.message())
                .update();
    }

    int forgetSentBefore(Instant moment) {
        return jdbc.sql("DELETE FROM sent_card WHERE sent < ?")
                .param(utc(moment))
                .update();
    }

    private void keep(UUID person, MessageReference place, Renewable card) {
        var subject = card.subject();
        jdbc.sql("""
                        INSERT INTO sent_card (conversation, message, service_url, person, kind, subject, version, sent)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT DO NOTHING""")
                .params(
                        place.chat().conversation(),
                        place.message(),
                        place.chat().serviceUrl(),
                        person,
                        subject.kind(),
                        subject.id(),
                        card.version(),
                        utc(clock.instant()))
                .update();
        renewAgain(person, subject);
    }

    private UUID idOf(Identity reader) {
        return jdbc.sql("SELECT id FROM person WHERE tenant = ? AND object = ?")
                .params(reader.tenant(), reader.object())
                .query(UUID.class)
                .single();
    }

    private static void atBest(Runnable change) {
        try {
            change.run();
        } catch (DataAccessException e) {
            LOG.error("Where a card stands is not kept: {}", e.getClass().getSimpleName());
        }
    }

    /** A renewal may have passed between the writing of this card and now: it looks again. */
    private void renewAgain(UUID person, Renewable.Subject subject) {
        var now = clock.instant();
        jdbc.sql("""
                        UPDATE notification SET state = 'RETRY', next_try = ?, leased_until = NULL, claim = NULL
                        WHERE person = ? AND kind = ? AND subject = ? AND due >= ? AND state NOT IN ('NEW', 'RETRY')""")
                .params(utc(now), person, subject.kind(), subject.id(), utc(now.minus(LONGEST_TURN)))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
