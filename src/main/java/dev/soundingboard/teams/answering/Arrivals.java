package dev.soundingboard.teams.answering;

import dev.soundingboard.chat.Awaiting;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.ConversationCommand.Hello;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.ConversationCommand.Installed;
import dev.soundingboard.chat.Traced;
import dev.soundingboard.chat.Turn;
import dev.soundingboard.teams.activity.Incoming;
import dev.soundingboard.teams.sending.Directory;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells who awaits them that somebody opens their own chat, with the addresses that the directory has for them. It is
 * asked before the turn, so that no transaction waits for it and the first answer knows already.
 */
@Component
class Arrivals {

    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);
    private static final Set<Class<? extends Command>> OPENING = Set.of(Installed.class, Hello.class, Home.class);

    private final List<Awaiting> awaiting;
    private final Directory directory;

    Arrivals(List<Awaiting> awaiting, Directory directory) {
        this.awaiting = awaiting;
        this.directory = directory;
    }

    /** Whatever goes wrong with it, the turn goes on; the next greeting tries again. */
    void notice(Incoming activity, Turn turn) {
        try {
            if (activity.isPersonal()
                    && OPENING.contains(turn.command().getClass())
                    && awaiting.stream().anyMatch(Awaiting::awaitsAnybody)) {
                activity.sender().ifPresent(sender -> {
                    var addresses = directory.addressesOf(sender.getId(), activity.chat());
                    awaiting.forEach(it -> it.hasCome(turn.identity(), addresses));
                });
            }
        } catch (RuntimeException e) {
            LOG.warn("Nobody could be told who opened {}", activity, Traced.withoutText(e));
        }
    }
}
