package dev.soundingboard.evidence;

import java.util.List;

/** What a feature has for somebody's evidence. */
public interface EvidencePart {

    /** What they took part in: nobody else's name, and nothing that was said or written (D2). */
    List<Activity> activities(Owner owner);

    /** What they may read of what was written, opened; never another's private note (D4). */
    List<OwnRecord> records(Owner owner);
}
