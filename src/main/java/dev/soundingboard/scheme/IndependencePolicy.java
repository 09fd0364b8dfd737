package dev.soundingboard.scheme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * How far a mentor must stand from a mentee's work (P3).
 *
 * @param supervisors what is done with a mentor who supervises or manages the mentee
 * @param organisations where people of the scheme work
 * @param departments the parts of an organisation
 * @param traineeDeclares what a trainee confirms on joining
 * @param mentorConfirms what a mentor confirms on accepting somebody
 */
public record IndependencePolicy(
        @NotNull Supervisors supervisors,
        @NotEmpty List<@NotBlank String> organisations,
        @NotEmpty List<@NotBlank String> departments,
        @NotBlank String traineeDeclares,
        @NotBlank String mentorConfirms) {

    /** What is done with a mentor who supervises or manages the mentee. */
    public enum Supervisors {
        /** The mentee doesn't see them. */
        HIDE,
        /** The mentee sees them, with the reason, and can't ask them. */
        FLAG
    }
}
