package dev.soundingboard.admins;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;

/**
 * Asks before somebody stops being an admin, or is one of everything.
 *
 * @param happens what will happen, a sentence each
 * @param yes does it
 * @param no leaves everything as it is
 */
@Template("admins/confirm")
record ConfirmCard(String summary, List<String> happens, Button yes, Button no) implements Card {}
