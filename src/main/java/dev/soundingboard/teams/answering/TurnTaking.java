package dev.soundingboard.teams.answering;

import dev.soundingboard.chat.Dispatcher;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Traced;
import dev.soundingboard.chat.Turn;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Has a turn taken, and keeps its answer apart from a breakdown. */
@Component
public class TurnTaking {

    public static final String APOLOGY =
            "Sorry, something went wrong on my side and nothing was changed. " + "Please try again in a minute.";

    static final String NOBODY = "Sorry, I can only answer people of an organisation I serve.";

    private static final Logger LOG = LoggerFactory.getLogger(TurnTaking.class);

    private final Dispatcher dispatcher;

    TurnTaking(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    /** The reply; empty if the turn broke and left nothing behind. */
    Optional<Reply> take(Turn turn) {
        try {
            return Optional.of(dispatcher.take(turn));
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            LOG.error("Turn {} broke", turn.key(), Traced.withoutText(e));
            return Optional.empty();
        }
    }
}
