package dev.soundingboard.scheme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/**
 * What mentoring is in a scheme, in its own words (E6).
 *
 * @param inShort two sentences for somebody new
 * @param means what it is, and what it is not
 * @param mentorsDo what a mentor does
 * @param menteesGain what a mentee gets from it
 * @param mentorsGain what a mentor gets from it
 * @param topics what people often talk about (S7)
 */
public record Mentoring(
        @NotBlank String inShort,
        @NotBlank String means,
        @NotEmpty List<@NotBlank String> mentorsDo,
        @NotEmpty List<@NotBlank String> menteesGain,
        @NotEmpty List<@NotBlank String> mentorsGain,
        @NotEmpty List<@NotBlank String> topics) {}
