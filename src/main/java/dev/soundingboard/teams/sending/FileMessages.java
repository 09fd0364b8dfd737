package dev.soundingboard.teams.sending;

import com.fasterxml.jackson.databind.util.RawValue;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Attachment;
import dev.soundingboard.chat.Reply.Offer;
import dev.soundingboard.teams.activity.FileConsent.Place;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes what Teams draws of files in its own way: the question whether somebody wants one, and the file itself. */
@Component
public class FileMessages {

    private static final String QUESTION = "application/vnd.microsoft.teams.card.file.consent";
    private static final String FILE = "application/vnd.microsoft.teams.card.file.info";

    private final Messages messages;
    private final JsonMapper mapper;

    FileMessages(Messages messages, JsonMapper mapper) {
        this.messages = messages;
        this.mapper = mapper;
    }

    /** Teams gives the store's address only with a yes. */
    public Activity of(Offer offer) {
        var yes = new RawValue(mapper.writeValueAsString(offer.yes()));
        return message(QUESTION, offer.file(), new Question(offer.about(), offer.bytes(), yes, new RawValue("{}")));
    }

    /** A file that is in their store, where they can open it. */
    public Activity of(String name, Place place) {
        var message = message(FILE, name, new File(place.uniqueId(), place.fileType()));
        message.getAttachments().get(0).setContentUrl(place.contentUrl());
        return message;
    }

    private Activity message(String type, String name, Object content) {
        var attachment = new Attachment();
        attachment.setContentType(type);
        attachment.setName(name);
        attachment.setContent(content);
        var message = messages.empty();
        message.setSummary(name);
        message.setAttachments(List.of(attachment));
        return message;
    }

    record Question(String description, long sizeInBytes, RawValue acceptContext, RawValue declineContext) {}

    record File(String uniqueId, String fileType) {}
}
