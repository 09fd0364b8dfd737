package dev.soundingboard.mentor;

import java.util.List;

/** What happens to others when a mentor is taken off the list, as the feature that has it says before. */
public interface WhenSuspended {

    /** What would happen, or would stay as it is, a sentence each: counts and no names (D2). */
    List<String> happens(Mentor mentor);
}
