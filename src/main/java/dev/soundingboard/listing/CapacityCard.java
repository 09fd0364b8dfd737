package dev.soundingboard.listing;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;

/**
 * The places a mentor has, and what they say of being full or away (P6).
 *
 * @param summary whether trainees can ask now
 * @param problem what to mend first; empty on a fresh card
 * @param places how many are taken and left, a sentence each (M2)
 * @param ways what they can say with one tap
 * @param until what stands in the field
 * @param days the days it can be
 */
@Template("listing/capacity")
record CapacityCard(String summary, String problem, List<String> places, List<Button> ways, String until, Days days)
        implements Card {

    /** From and to, as a date field takes them. */
    record Days(String earliest, String latest) {}
}
