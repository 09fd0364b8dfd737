package dev.soundingboard.guidance;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.scheme.TeamPolicy.Address;
import java.util.List;

/**
 * Help for a mentor.
 *
 * @param help where to turn with their mentoring, in the scheme's order (M5)
 * @param development what they keep up (M4)
 */
@Template("guidance/mentors")
record MentorsPage(
        String summary, String scheme, List<String> help, List<String> development, Address team, List<Button> next)
        implements Card {}
