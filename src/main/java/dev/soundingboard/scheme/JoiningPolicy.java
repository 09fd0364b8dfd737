package dev.soundingboard.scheme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may join as a trainee, and when.
 *
 * @param who whom the scheme is for (E1)
 * @param voluntary whether joining is somebody's own choice, in a sentence (E4)
 * @param privacy what everybody agrees to first
 * @param date the date that the scheme asks for (E2); null if it asks for none
 * @param absence a question about time away that must be answered with yes (E1), never why (D1); null if it isn't asked
 * @param exceptions what somebody outside the window can do (E3); null where there is no window
 * @param grades what a trainee's grade can be
 * @param patterns working patterns to choose from
 * @param advice what to do on joining, a sentence each (E5)
 */
public record JoiningPolicy(
        @NotBlank String who,
        @NotBlank String voluntary,
        @NotNull @Valid PrivacyNotice privacy,
        @Nullable @Valid KeyDate date,
        @Nullable @Valid Absence absence,
        @Nullable String exceptions,
        @NotEmpty List<@NotBlank String> grades,
        @NotEmpty List<@NotBlank String> patterns,
        @NotEmpty List<@NotBlank String> advice) {

    /**
     * The date that decides when a trainee may ask for a mentor (E2).
     *
     * @param name what it is called in a sentence, such as "return date"
     * @param question how it is asked for
     * @param opens how long before the date the window opens; null if it is always open before
     * @param closes how long after the date it closes; null if it never does
     * @param past how long ago a date may be that somebody gives
     * @param ahead how far ahead it may be
     */
    public record KeyDate(
            @NotBlank String name,
            @NotBlank String question,
            @Nullable Period opens,
            @Nullable Period closes,
            @NotNull Period past,
            @NotNull Period ahead) {

        /** Whether the date decides when a trainee may ask; else it is only kept. */
        public boolean hasWindow() {
            return opens != null || closes != null;
        }
    }

    /**
     * A yes-or-no question about time away (E1). Why somebody was away is never asked (D1).
     *
     * @param question answered with yes or no
     * @param otherwise what somebody is told who answers no
     */
    public record Absence(
            @NotBlank String question, @NotBlank String otherwise) {}
}
