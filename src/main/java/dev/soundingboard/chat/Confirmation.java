package dev.soundingboard.chat;

import java.util.List;

/**
 * Says exactly what a decision will do, before it is taken.
 *
 * @param lead how things are now
 * @param happens what will happen, a sentence each
 * @param ways the decision first, then the way out of it
 */
@Template("chat/confirmation")
public record Confirmation(String summary, String lead, List<String> happens, List<Button> ways) implements Card {}
