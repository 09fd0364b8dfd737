package dev.soundingboard.guidance;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.scheme.TeamPolicy.Address;
import java.util.List;

/**
 * Where to turn.
 *
 * @param urgent what to do in an emergency (D5)
 * @param steps where to turn with what mentoring is not for, in the scheme's order (S8)
 */
@Template("guidance/support")
record SupportPage(String summary, String scheme, String urgent, List<String> steps, Address team, List<Button> next)
        implements Card {}
