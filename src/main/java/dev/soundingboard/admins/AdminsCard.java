package dev.soundingboard.admins;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who the admins are, with the form to add one.
 *
 * @param lead what has just happened, or what an admin is
 * @param problem what to mend first; empty on a fresh form
 * @param of id of the scheme; empty for the deployment
 * @param picks whom the form offers already: somebody chosen before it had to be mended
 * @param known the one of them that is chosen
 * @param places the schemes, for whoever runs the deployment
 */
@Template("admins/admins")
record AdminsCard(
        String summary,
        String lead,
        String problem,
        List<Row> admins,
        String of,
        List<Pick> picks,
        String known,
        List<Place> places,
        List<Button> ways)
        implements Card {

    /**
     * An admin.
     *
     * @param change removes them, or lets them leave; null for the only one
     */
    record Row(String name, String note, @Nullable Button change) {}

    /** Somebody who can be chosen. */
    record Pick(UUID person, String name) {}

    /** A scheme, and who looks after it. */
    record Place(String name, String admins, Button open) {}
}
