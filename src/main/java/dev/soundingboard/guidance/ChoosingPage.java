package dev.soundingboard.guidance;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;

/**
 * How a mentor is chosen, and what to do first.
 *
 * @param choosing advice on choosing (P1, P3, P4)
 * @param advice what to do on joining (E5)
 */
@Template("guidance/choosing")
record ChoosingPage(String summary, String scheme, List<String> choosing, List<String> advice, List<Button> next)
        implements Card {}
