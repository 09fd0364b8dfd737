package dev.soundingboard.allocation;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;

/**
 * The form for a wish to be paired.
 *
 * @param problem what to mend; empty if nothing
 * @param mentors who mentors them already, in a sentence; empty if nobody does
 * @param whoSees who reads it (D3)
 */
@Template("allocation/form")
record WishForm(String problem, String mentors, String wishes, String whoSees, int longest) implements Card {

    static final int LONGEST = 300;

    static WishForm of(TheirMentors mentors, String wishes, String problem) {
        return new WishForm(problem, mentors.inWords(), wishes, mentors.whoSees(), LONGEST);
    }

    @Override
    public String summary() {
        return mentors.isEmpty() ? "Ask the team to find you a mentor" : "Would you like another mentor?";
    }
}
