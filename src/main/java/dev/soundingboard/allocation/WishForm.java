package dev.soundingboard.allocation;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.scheme.Scheme;

/**
 * The form for a wish to be paired.
 *
 * @param problem what to mend; empty if nothing
 * @param team who reads it (D3)
 */
@Template("allocation/form")
record WishForm(String summary, String waiting, String problem, String wishes, int longest, String team)
        implements Card {

    static final int LONGEST = 300;

    static WishForm of(Scheme scheme, String wishes, String problem) {
        var waiting = scheme.pairing().waiting();
        return new WishForm(
                "Ask for a mentor",
                waiting == null ? "" : waiting,
                problem,
                wishes,
                LONGEST,
                scheme.team().name());
    }
}
