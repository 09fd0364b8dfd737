package dev.soundingboard.broadcast;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;

/**
 * What each would get, and how many they are, before anybody does.
 *
 * @param facts who gets it and who doesn't, a sentence each
 */
@Template("broadcast/preview")
record PreviewCard(String summary, List<String> facts, Message message, List<Button> ways) implements Card {}
