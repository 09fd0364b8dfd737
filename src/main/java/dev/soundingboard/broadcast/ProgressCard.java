package dev.soundingboard.broadcast;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Renewable;
import dev.soundingboard.chat.Template;
import java.util.List;
import java.util.UUID;

/**
 * How far a message is; it goes on by itself where it stands.
 *
 * @param version how far that is: it only grows
 * @param title what the team called it
 * @param to for whom it is, and since when
 * @param facts how many got it and so on, a sentence each
 */
@Template("broadcast/progress")
record ProgressCard(
        UUID broadcast, int version, String summary, String title, String to, List<String> facts, List<Button> ways)
        implements Renewable {

    /** Names what is to be told of as it goes on. */
    static final String KIND = Renewable.Subject.KIND + "broadcast";

    @Override
    public Subject subject() {
        return new Subject(KIND, broadcast);
    }
}
