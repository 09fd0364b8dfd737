package dev.soundingboard.broadcast;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;

/**
 * How far a message is.
 *
 * @param title what the team called it
 * @param to for whom it is, and since when
 * @param facts how many got it and so on, a sentence each
 */
@Template("broadcast/progress")
record ProgressCard(String summary, String title, String to, List<String> facts, List<Button> ways) implements Card {}
