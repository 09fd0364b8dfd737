package dev.soundingboard.broadcast;

import dev.soundingboard.broadcast.BroadcastCommand.Send;
import dev.soundingboard.broadcast.Recipients.Found;
import dev.soundingboard.broadcast.Tally.Count;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Acts;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.notification.Notifications;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Tells everybody whom it is for: once, however often it is pressed, and by however many admins. */
@Component
class SendBroadcast implements Handler<Send> {

    private final BroadcastRepository repository;
    private final Recipients recipients;
    private final BroadcastCards cards;
    private final Notifications notifications;
    private final Acts acts;
    private final Clock clock;

    SendBroadcast(
            BroadcastRepository repository,
            Recipients recipients,
            BroadcastCards cards,
            Notifications notifications,
            Acts acts,
            Clock clock) {
        this.repository = repository;
        this.recipients = recipients;
        this.cards = cards;
        this.notifications = notifications;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public Reply handle(Actor actor, Send command) {
        return Reply.replace(repository
                .lock(command.broadcast(), actor.inScheme())
                .map(it -> sent(actor, it, command))
                .orElseGet(BroadcastCards::gone));
    }

    /** Who has read other words, or another number, reads again. */
    private Card sent(Actor actor, Broadcast broadcast, Send command) {
        if (!broadcast.isDraft() || broadcast.version() != command.version()) {
            return cards.of(broadcast, actor.zone());
        }
        var found = recipients.of(broadcast.to());
        return found.people().isEmpty() || found.people().size() != command.people()
                ? cards.preview(broadcast, found.reach())
                : tell(actor, broadcast, found);
    }

    private Card tell(Actor actor, Broadcast broadcast, Found found) {
        found.people().forEach(person -> notifications.tell(person, BroadcastNotifications.MESSAGE, broadcast.id()));
        found.besides().forEach(person -> notifications.tell(person, BroadcastNotifications.ASIDE, broadcast.id()));
        broadcast.goesTo(found.reach(), clock.instant());
        acts.done(actor, broadcast.id());
        return cards.progress(repository.saveAndFlush(broadcast), Count.before(found.reach()), actor.zone());
    }
}
