package dev.soundingboard.pairing;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.pairing.PairingCommand.Introduce;
import dev.soundingboard.pairing.PairingCommand.OneMore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How two would fit, before anything is done.
 *
 * @param problem what hinders it, or has hindered it just now; empty for nothing
 * @param facts what speaks for it and against it, a line each
 * @param happens what introducing them would do, a sentence each
 * @param introduce does it; null if it can't be done, or only by asking for one more place
 * @param oneMore the same with a mentor who has no place left (M2); null if they have one, or it can't be done
 * @param longest most characters of the plea
 * @param mentor who reads it
 */
@Template("pairing/match")
record MatchCard(
        String summary,
        String problem,
        List<Fact> facts,
        List<String> happens,
        @Nullable Introduce introduce,
        @Nullable OneMore oneMore,
        int longest,
        String mentor,
        List<Button> ways)
        implements Card {

    static final int LONGEST_PLEA = 300;

    /** One line of it. */
    record Fact(String name, String says) {}
}
