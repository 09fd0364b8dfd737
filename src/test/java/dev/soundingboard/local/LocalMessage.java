package dev.soundingboard.local;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A message as it stands.
 *
 * @param sequence number of its last change: grows over the whole chat
 * @param noticed the same, but for changes that nobody asked for: those are easily overlooked
 * @param activity as it was sent; null when it was deleted
 */
public record LocalMessage(
        long sequence,
        long noticed,
        Change change,
        String id,
        Author from,
        Instant at,
        @Nullable JsonNode activity) {

    enum Change {
        @JsonProperty("created")
        CREATED,
        @JsonProperty("updated")
        UPDATED,
        @JsonProperty("deleted")
        DELETED
    }

    enum Author {
        @JsonProperty("person")
        PERSON,
        @JsonProperty("bot")
        BOT
    }

    /** The cards on it. */
    public List<JsonNode> cards() {
        return activity == null
                ? List.of()
                : activity.path("attachments")
                        .valueStream()
                        .map(it -> it.path("content"))
                        .toList();
    }

    /** What the file is called that is offered or shown; empty if there is none. */
    public String fileName() {
        return attachment().path("name").asString("");
    }

    /** What comes with it first. */
    JsonNode attachment() {
        return activity == null
                ? MissingNode.getInstance()
                : activity.path("attachments").path(0);
    }

    public String text() {
        return activity == null ? "" : activity.path("text").asString("");
    }

    boolean isStanding() {
        return activity != null;
    }
}
