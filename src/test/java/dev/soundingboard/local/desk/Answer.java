package dev.soundingboard.local.desk;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the bot gets to hear.
 *
 * @param status nothing is heard, and the connection closed, if it is null
 */
public record Answer(
        @Nullable Integer status,
        @Nullable Object body,
        @Nullable String retryAfter) {

    /** Nothing, and the connection is closed. */
    public static final Answer DROPPED = new Answer(null, null, null);

    public static Answer of(int status, Object body) {
        return new Answer(status, body, null);
    }

    /** As the connector reports what went wrong. */
    public static Answer error(int status, String code) {
        return of(status, Map.of("error", Map.of("code", code, "message", code)));
    }

    Answer retriedAfter(@Nullable String wait) {
        return new Answer(status, body, wait);
    }

    boolean isAccepted() {
        return status != null && status / 100 == 2;
    }

    @Override
    public String toString() {
        return status == null ? "dropped" : String.valueOf(status);
    }
}
