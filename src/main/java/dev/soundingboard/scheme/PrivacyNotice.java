package dev.soundingboard.scheme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/**
 * What somebody is told before they join, and agrees to.
 *
 * @param version changes whenever the notice does; who agreed to another one is asked again
 * @param kept what is kept about them, a sentence each (D1)
 * @param seenBy who sees what, a sentence each (D2)
 * @param howLong how long it is kept
 */
public record PrivacyNotice(
        @NotBlank String version,
        @NotEmpty List<@NotBlank String> kept,
        @NotEmpty List<@NotBlank String> seenBy,
        @NotBlank String howLong) {}
