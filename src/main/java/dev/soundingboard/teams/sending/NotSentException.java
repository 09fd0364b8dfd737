package dev.soundingboard.teams.sending;

import com.microsoft.bot.connector.rest.ErrorResponseException;
import com.microsoft.bot.schema.Error;
import com.microsoft.bot.schema.ErrorResponse;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The connector didn't say that it took a request. Its message holds a status or a kind of failure, never text. */
public class NotSentException extends Exception {

    private static final long serialVersionUID = 1;

    /** An answer of that hundred that can't be read: of the connector, or of something on the way. */
    private static final int TAKEN = 2;

    private final Throwable failure;

    NotSentException(Throwable failure) {
        super(describe(failure), failure);
        this.failure = failure;
    }

    /** What failed, in a word: safe to keep and to show. */
    public String reason() {
        return describe(failure);
    }

    /** The status of its answer; empty if none came. */
    OptionalInt status() {
        return answer().map(it -> OptionalInt.of(it.response().code())).orElseGet(OptionalInt::empty);
    }

    /** The channel's own code of the failure; empty text if it gave none. */
    String code() {
        return answer().map(ErrorResponseException::body)
                .map(ErrorResponse::getError)
                .map(Error::getCode)
                .orElse("");
    }

    Optional<String> header(String name) {
        return answer().map(it -> it.response().headers().get(name));
    }

    /** True if the request may have reached the connector all the same. */
    boolean mayHaveArrived() {
        return status().isEmpty() ? !neverLeft() : status().getAsInt() / 100 == TAKEN;
    }

    private boolean neverLeft() {
        for (@Nullable Throwable it = failure; it != null; it = it.getCause()) {
            if (it instanceof NeverLeft.NeverLeftException) {
                return true;
            }
        }
        return false;
    }

    private Optional<ErrorResponseException> answer() {
        return failure instanceof ErrorResponseException answer ? Optional.of(answer) : Optional.empty();
    }

    private static String describe(Throwable failure) {
        return failure instanceof ErrorResponseException answer
                ? "HTTP " + answer.response().code()
                : failure.getClass().getSimpleName();
    }
}
