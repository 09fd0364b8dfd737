package dev.soundingboard.allocation;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;

/**
 * The form for a wish to be paired.
 *
 * @param problem what to mend; empty if nothing
 */
@Template("allocation/form")
record WishForm(String problem, String wishes, int longest) implements Card {

    static final int LONGEST = 300;

    static WishForm of(String wishes, String problem) {
        return new WishForm(problem, wishes, LONGEST);
    }

    @Override
    public String summary() {
        return "Ask the team to find you a mentor";
    }
}
