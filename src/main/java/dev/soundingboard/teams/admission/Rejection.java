package dev.soundingboard.teams.admission;

import java.util.Optional;
import org.springframework.http.HttpStatus;

/** Why an activity isn't let in: for our log; the sender learns the status only. */
public record Rejection(HttpStatus status, String reason) {

    /** Nobody proved to be the channel. */
    static Optional<Rejection> unproven(String reason) {
        return Optional.of(new Rejection(HttpStatus.UNAUTHORIZED, reason));
    }

    /** It is the channel, or may be, but this isn't for us. */
    static Optional<Rejection> notForUs(String reason) {
        return Optional.of(new Rejection(HttpStatus.FORBIDDEN, reason));
    }
}
