package dev.soundingboard.teams.answering;

import com.fasterxml.jackson.databind.util.RawValue;
import dev.soundingboard.chat.Reply.Result;
import dev.soundingboard.teams.sending.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Teams wants to hear about a search in the box where one writes: what was found, or a sentence. */
record ComposeBox(Found composeExtension) {

    static ComposeBox message(String text) {
        return new ComposeBox(new Found("message", text, null, null));
    }

    static ComposeBox results(List<Attachment> results) {
        return new ComposeBox(new Found("result", null, "list", results));
    }

    /** The line in the list of results, and the card that is shared. */
    static Attachment result(Result result, RawValue card) {
        var images = result.picture() == null ? List.<Image>of() : List.of(new Image(result.picture(), result.title()));
        var line = new Preview(
                "application/vnd.microsoft.card.thumbnail", new Thumbnail(result.title(), result.text(), images));
        return new Attachment(Messages.ADAPTIVE_CARD, card, line);
    }

    record Found(
            String type,
            @Nullable String text,
            @Nullable String attachmentLayout,
            @Nullable List<Attachment> attachments) {}

    record Attachment(String contentType, RawValue content, Preview preview) {}

    record Preview(String contentType, Thumbnail content) {}

    record Thumbnail(String title, String text, List<Image> images) {}

    record Image(String url, String alt) {}
}
