package dev.soundingboard.guidance;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;

/** What to read, and whom to ask (R1). */
@Template("guidance/resources")
record ResourcesPage(String summary, String scheme, List<ResourceLink> links, List<Button> next) implements Card {}
