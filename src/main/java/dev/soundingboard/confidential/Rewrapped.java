package dev.soundingboard.confidential;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Data keys that were to be sealed again.
 *
 * @param sealed how many are
 * @param unopenable those that none of our wrapping keys opens
 * @param last up to which id was looked; empty if there were none
 */
record Rewrapped(int sealed, List<UUID> unopenable, Optional<UUID> last) {}
