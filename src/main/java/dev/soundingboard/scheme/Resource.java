package dev.soundingboard.scheme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something to read, or somebody to ask (R1). Never a named individual.
 *
 * @param title what it is, so that the link says where it leads
 * @param link an https or mailto address
 * @param audience whom it is for
 * @param checked when somebody last opened it; null if nobody has yet, and people are told so
 */
public record Resource(
        @NotBlank String title,

        @NotBlank @Pattern(regexp = "(https://|mailto:).+", message = "must begin with https:// or mailto:")
        String link,

        @NotNull Audience audience,
        @Nullable LocalDate checked) {

    /** Whom a resource is for. */
    public enum Audience {
        EVERYBODY,
        TRAINEES,
        MENTORS
    }
}
