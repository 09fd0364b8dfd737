package dev.soundingboard.local.desk;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the bot asks of the connector.
 *
 * @param person whose chat it is about, by their object id; null if it is nobody's own
 * @param conversation empty if it is yet to be opened
 * @param body the message, or who the chat is to be opened with
 */
public record Request(Operation operation, @Nullable UUID person, String conversation, JsonNode body) {

    /** What can be asked. */
    public enum Operation {
        @JsonProperty("send")
        SEND,
        @JsonProperty("open")
        OPEN,
        @JsonProperty("update")
        UPDATE
    }

    public static Request toOpen(JsonNode chat) {
        return new Request(Operation.OPEN, memberOf(chat), "", chat);
    }

    public static Request toSend(String conversation, JsonNode message) {
        return new Request(Operation.SEND, ownerOf(conversation), conversation, message);
    }

    public static Request toUpdate(String conversation, JsonNode message) {
        return new Request(Operation.UPDATE, ownerOf(conversation), conversation, message);
    }

    private static @Nullable UUID memberOf(JsonNode chat) {
        return id(chat.path("members").path(0).path("id").asString(""));
    }

    private static @Nullable UUID ownerOf(String conversation) {
        return conversation.startsWith("a:") ? id(conversation.substring(2)) : null;
    }

    private static @Nullable UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
