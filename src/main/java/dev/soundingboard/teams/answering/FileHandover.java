package dev.soundingboard.teams.answering;

import dev.soundingboard.chat.Reply.Hand;
import dev.soundingboard.chat.Reply.Offer;
import dev.soundingboard.teams.activity.Incoming;
import dev.soundingboard.teams.files.OwnStores;
import dev.soundingboard.teams.sending.FileMessages;
import dev.soundingboard.teams.sending.FileMessages.Kept;
import dev.soundingboard.teams.sending.Messages;
import dev.soundingboard.teams.sending.NotSentException;
import dev.soundingboard.teams.sending.Outbox;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Offers files, and hands over what was allowed. */
@Component
class FileHandover {

    private static final Logger LOG = LoggerFactory.getLogger(FileHandover.class);
    private static final String NOT_KEPT = "I couldn’t put %s into your OneDrive. Try again, or use the link.";

    private final OwnStores stores;
    private final FileMessages files;
    private final Messages messages;
    private final Outbox outbox;
    private final JsonMapper mapper;

    FileHandover(OwnStores stores, FileMessages files, Messages messages, Outbox outbox, JsonMapper mapper) {
        this.stores = stores;
        this.files = files;
        this.messages = messages;
        this.outbox = outbox;
        this.mapper = mapper;
    }

    void offer(Incoming activity, Offer offer) throws NotSentException {
        outbox.send(activity.chat(), files.of(offer));
    }

    /** Puts it where the answer to the offer says, and shows where it is now. */
    void hand(Incoming activity, Hand hand) throws NotSentException {
        JsonNode place = mapper.valueToTree(activity.activity().getValue()).path("uploadInfo");
        try {
            stores.put(place.path("uploadUrl").asString(""), hand.content());
        } catch (IOException e) {
            LOG.info("A file of {} was not taken: {}", activity, e.getMessage());
            outbox.send(activity.chat(), messages.of(NOT_KEPT.formatted(hand.file())));
            return;
        }
        outbox.send(
                activity.chat(),
                files.of(new Kept(
                        place.path("contentUrl").asString(""),
                        place.path("name").asString(hand.file()),
                        place.path("uniqueId").asString(""),
                        place.path("fileType").asString(""))));
    }
}
