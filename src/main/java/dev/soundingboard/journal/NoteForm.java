package dev.soundingboard.journal;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;
import java.util.UUID;

/**
 * Somebody's own note of a session, as typed so far (D4).
 *
 * @param about which session
 * @param problem what to mend first; empty for nothing
 * @param stored what they wrote elsewhere meanwhile; empty if nothing
 * @param warning what it is not for
 * @param ways deletes it, and how to write about it
 */
@Template("journal/note")
record NoteForm(
        UUID session,
        int version,
        String summary,
        String about,
        String problem,
        String stored,
        String note,
        int longest,
        String warning,
        List<Button> ways)
        implements Card {}
