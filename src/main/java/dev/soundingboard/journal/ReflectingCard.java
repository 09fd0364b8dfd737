package dev.soundingboard.journal;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;

/**
 * How to write about a session (S6).
 *
 * @param advice the scheme's, a sentence each
 * @param next where to read more
 */
@Template("journal/reflecting")
record ReflectingCard(String summary, List<String> advice, List<Button> next) implements Card {}
