package dev.soundingboard.journal;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;
import java.util.UUID;

/**
 * The form for what the two talked about and agreed, as typed so far.
 *
 * @param problem what to mend first, or what has happened meanwhile; empty for nothing
 * @param theirs what the other has written meanwhile; empty if nothing
 * @param topics the scheme's (S7)
 * @param chosen those ticked, with commas between
 * @param own a topic of their own
 */
@Template("journal/outcome")
record OutcomeForm(
        UUID session,
        int version,
        String summary,
        String otherName,
        String problem,
        String theirs,
        List<String> topics,
        String chosen,
        String own,
        String outcome,
        int longestTopic,
        int longestOutcome)
        implements Card {}
