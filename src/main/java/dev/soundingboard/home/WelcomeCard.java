package dev.soundingboard.home;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;

/**
 * Who we are and what to do next.
 *
 * @param scheme name of the scheme; empty for somebody who is in none
 * @param mentoring what mentoring is, in the scheme's words (E6); empty without a scheme
 * @param urgent what to do in an emergency (D5)
 */
@Template("home/welcome")
record WelcomeCard(String summary, String scheme, String mentoring, List<Button> offers, String urgent)
        implements Card {}
