package dev.soundingboard.allocation;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;

/**
 * The form for a wish to be paired.
 *
 * @param problem what to mend; empty if nothing
 * @param mentors who mentors them already, in a sentence; empty if nobody does
 */
@Template("allocation/form")
record WishForm(String problem, String mentors, String wishes, int longest) implements Card {

    static final int LONGEST = 300;

    static WishForm of(List<String> mentors, String wishes, String problem) {
        return new WishForm(problem, inWords(mentors), wishes, LONGEST);
    }

    /** "Dr Alma Rigby is your mentor."; empty for none. */
    static String inWords(List<String> mentors) {
        return switch (mentors.size()) {
            case 0 -> "";
            case 1 -> "%s is your mentor.".formatted(mentors.get(0));
            default -> "%s are your mentors.".formatted(String.join(" and ", mentors));
        };
    }

    @Override
    public String summary() {
        return mentors.isEmpty() ? "Ask the team to find you a mentor" : "Would you like another mentor?";
    }
}
