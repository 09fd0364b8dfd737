package dev.soundingboard.mentor;

import dev.soundingboard.scheme.CapacityPolicy.Limits;
import java.util.Set;

/**
 * What a mentor says of themself and can change.
 *
 * @param trainee whether they are a trainee (M2)
 * @param profile what trainees read (P5)
 * @param ways ways of working (S4)
 * @param own their own limits (M2)
 */
public record Listing(boolean trainee, Profile profile, Set<String> ways, Limits own) {}
