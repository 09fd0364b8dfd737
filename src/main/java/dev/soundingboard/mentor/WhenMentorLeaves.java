package dev.soundingboard.mentor;

import java.util.List;

/** What happens to others when a mentor leaves the scheme, as the feature that has it says before. */
public interface WhenMentorLeaves {

    /** What would happen, a sentence each: counts and no names (D2). */
    List<String> happens(Mentor mentor);
}
