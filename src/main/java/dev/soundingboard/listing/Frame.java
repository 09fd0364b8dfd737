package dev.soundingboard.listing;

import dev.soundingboard.listing.ListingCommand.Open;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the card of every part has.
 *
 * @param progress "Step 2 of 6"; empty for a single change
 * @param problem what to mend first; empty on a fresh card
 * @param save what the button says
 * @param back the part before, or the preview; null on the first
 */
record Frame(
        UUID application,
        String progress,
        String problem,
        String save,
        @Nullable Open back) {

    static Frame of(Application application, Step part, String problem) {
        var id = application.id();
        if (!application.draft().isGuided()) {
            return new Frame(id, "", problem, "Save", new Open(id, Step.PREVIEW));
        }
        var back = part == Step.WORK ? null : new Open(id, part.previous());
        return new Frame(id, "Step %d of %d".formatted(part.number(), Step.count()), problem, "Save and go on", back);
    }
}
