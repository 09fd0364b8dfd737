package dev.soundingboard.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a feature has for somebody's evidence. */
public interface EvidencePart {

    /** What they took part in: nobody else's name, and nothing that was said or written (D2). */
    List<Activity> activities(Owner owner);

    /** When they first agreed on or kept something that isn't an activity; empty for never. It opens nothing. */
    default Optional<LocalDate> firstKept(Owner owner) {
        return Optional.empty();
    }

    /** What they may read of what was written, opened; never another's private note (D4). */
    List<OwnRecord> records(Owner owner);
}
