package dev.soundingboard.chat;

import java.util.List;

/**
 * Something that has happened, and what can be done next.
 *
 * @param text what it means for whoever reads it
 */
@Template("chat/news")
public record News(String summary, String text, List<Button> ways) implements Card {}
