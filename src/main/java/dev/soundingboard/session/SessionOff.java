package dev.soundingboard.session;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;

/**
 * A session that isn't planned any more: cancelled, held or not.
 *
 * @param text what it means for the reader
 * @param ics address of the file that takes it out of a calendar; empty if it took place
 */
@Template("session/off")
record SessionOff(String summary, String text, String ics, List<Button> ways) implements Card {}
