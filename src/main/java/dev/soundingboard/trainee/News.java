package dev.soundingboard.trainee;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;

/** Something a trainee should know, and what they can do. */
@Template("trainee/news")
record News(String summary, String text, List<Button> ways) implements Card {}
