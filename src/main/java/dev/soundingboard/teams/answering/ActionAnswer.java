package dev.soundingboard.teams.answering;

import com.fasterxml.jackson.databind.util.RawValue;
import dev.soundingboard.teams.sending.Messages;
import java.net.HttpURLConnection;
import java.util.Map;

/** What Teams wants to hear about a pressed {@code Action.Execute}; the HTTP status is 200 whatever it says. */
record ActionAnswer(int statusCode, String type, Object value) {

    /** The card that takes the place of the pressed one. */
    static ActionAnswer card(RawValue card) {
        return new ActionAnswer(HttpURLConnection.HTTP_OK, Messages.ADAPTIVE_CARD, card);
    }

    /** A sentence shown for a moment. */
    static ActionAnswer toast(String text) {
        return new ActionAnswer(HttpURLConnection.HTTP_OK, "application/vnd.microsoft.activity.message", text);
    }

    static ActionAnswer refusal(String text) {
        return error(HttpURLConnection.HTTP_BAD_REQUEST, "BadRequest", text);
    }

    static ActionAnswer breakdown(String text) {
        return error(HttpURLConnection.HTTP_INTERNAL_ERROR, "InternalServerError", text);
    }

    private static ActionAnswer error(int status, String code, String text) {
        return new ActionAnswer(status, "application/vnd.microsoft.error", Map.of("code", code, "message", text));
    }
}
