package dev.soundingboard.teams.answering;

import dev.soundingboard.chat.MessageReference;
import dev.soundingboard.chat.Reply.Hand;
import dev.soundingboard.chat.Reply.Offer;
import dev.soundingboard.teams.activity.FileConsent.Place;
import dev.soundingboard.teams.activity.Incoming;
import dev.soundingboard.teams.files.OwnStores;
import dev.soundingboard.teams.sending.FileMessages;
import dev.soundingboard.teams.sending.Messages;
import dev.soundingboard.teams.sending.NotSentException;
import dev.soundingboard.teams.sending.Outbox;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Offers files, and hands over what was allowed. An offer stands until its file is there, or isn't wanted. */
@Component
class FileHandover {

    private static final Logger LOG = LoggerFactory.getLogger(FileHandover.class);
    private static final String NOT_KEPT = "I couldn’t put %s into your OneDrive. Try again, or use the link.";
    private static final String KEPT = "%s is in your OneDrive.";

    private final OwnStores stores;
    private final FileMessages files;
    private final Messages messages;
    private final Outbox outbox;

    FileHandover(OwnStores stores, FileMessages files, Messages messages, Outbox outbox) {
        this.stores = stores;
        this.files = files;
        this.messages = messages;
        this.outbox = outbox;
    }

    void offer(Incoming activity, Offer offer) throws NotSentException {
        outbox.send(activity.chat(), files.of(offer));
    }

    /** Puts it where the yes says, and shows where it is now. */
    void hand(Incoming activity, Place place, Hand hand) throws NotSentException {
        try {
            stores.put(place.uploadUrl(), hand.content());
        } catch (IOException e) {
            LOG.info("A file of {} was not taken: {}", activity, e.getClass().getSimpleName());
            outbox.send(activity.chat(), messages.of(NOT_KEPT.formatted(hand.file())));
            return;
        }
        takeBack(activity);
        outbox.send(
                activity.chat(),
                stores.has(place.contentUrl())
                        ? files.of(hand.file(), place)
                        : messages.of(KEPT.formatted(hand.file())));
    }

    /** If that fails it stays, and can be answered again. */
    void takeBack(Incoming activity) {
        if (activity.pressed().isEmpty()) {
            return;
        }
        try {
            outbox.takeBack(new MessageReference(activity.chat(), activity.pressed()));
        } catch (NotSentException e) {
            LOG.info("An offer of a file was not taken back: {}", e.reason());
        }
    }
}
