package dev.soundingboard.trainee;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;

/**
 * All that is kept about a trainee.
 *
 * @param lead what has just happened; empty for nothing
 * @param standing when they can ask for a mentor
 * @param requests their special requests; empty for none
 * @param team who sees them (D3)
 * @param supervisors who supervises or manages them; empty for nobody
 */
@Template("trainee/details")
record DetailsCard(
        String lead,
        String schemeName,
        String standing,
        List<Fact> facts,
        String requests,
        String team,
        String supervisors,
        List<Button> ways)
        implements Card {

    /** One thing kept, all of it the scheme's words or a day. */
    record Fact(String title, String value) {}

    @Override
    public String summary() {
        return "Your details";
    }
}
