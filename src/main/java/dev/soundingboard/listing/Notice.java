package dev.soundingboard.listing;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;

/** What has become of something, and the way on. */
@Template("listing/notice")
record Notice(String summary, String text, List<Button> ways) implements Card {}
