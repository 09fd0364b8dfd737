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
    private static final String NOT_WANTED = "The file was not put into your OneDrive. You can still use the link.";
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
        change(activity, outbox::takeBack);
        outbox.send(
                activity.chat(),
                stores.has(place.contentUrl())
                        ? files.of(hand.file(), place)
                        : messages.of(KEPT.formatted(hand.file())));
    }

    /** The offer itself becomes a sentence, so that a second "no" says nothing more. */
    void isNotWanted(Incoming activity) {
        change(activity, offer -> outbox.update(offer, messages.of(NOT_WANTED)));
    }

    /** If that fails the offer stays, and can be answered again. */
    private static void change(Incoming activity, Step step) {
        if (activity.pressed().isEmpty()) {
            return;
        }
        try {
            step.on(new MessageReference(activity.chat(), activity.pressed()));
        } catch (NotSentException e) {
            LOG.info("An offer of a file stays as it was: {}", e.reason());
        }
    }

    /** What becomes of an offer. */
    private interface Step {
        void on(MessageReference offer) throws NotSentException;
    }
}
