package dev.soundingboard.guidance;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;

/**
 * How the two work together.
 *
 * @param preparing how to make the most of a meeting (S6, S10)
 * @param confidentiality what stays between them, and its limits (S9)
 * @param notWorking what to do if it isn't working (P7)
 */
@Template("guidance/working")
record WorkingPage(
        String summary,
        String scheme,
        List<String> preparing,
        String confidentiality,
        List<String> notWorking,
        List<Button> next)
        implements Card {}
