package dev.soundingboard.journal;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.session.PairLock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * The door to a session's entry: it is for the two, and while their mentoring goes on they write in it one at a time.
 * Whoever can't write is shown what there is.
 */
@Component
class Journal {

    private static final String ENDED = "Your mentoring has ended, so this can’t be changed any more.";

    private final PairLock lock;
    private final Entries entries;
    private final JournalCards cards;

    Journal(PairLock lock, Entries entries, JournalCards cards) {
        this.lock = lock;
        this.entries = entries;
        this.cards = cards;
    }

    /** Reads, also after the mentoring has ended. */
    Reply read(Actor actor, UUID session, Function<Entry, Reply> answer) {
        return theirs(actor, session).map(answer).orElseGet(() -> Reply.show(JournalCards.noSuchSession()));
    }

    /** Changes what the two keep together, of a pair that goes on. */
    Reply change(Actor actor, UUID session, Function<Entry, Reply> move) {
        return changeOwn(
                actor, session, entry -> entry.pair().isActive() ? move.apply(entry) : present(entry, actor, ENDED));
    }

    /** The same of a session that took place. */
    Reply changeLogged(Actor actor, UUID session, Function<Entry, Reply> move) {
        return change(actor, session, entry -> entry.isHeld() ? move.apply(entry) : present(entry, actor, ""));
    }

    /** Changes what is the speaker's own, also after the mentoring has ended. */
    Reply changeOwn(Actor actor, UUID session, Function<Entry, Reply> move) {
        lock.takeOf(session);
        return theirs(actor, session).map(move).orElseGet(() -> Reply.show(JournalCards.noSuchSession()));
    }

    /** Shows the session as it stands now, and what has just happened. */
    Reply present(UUID session, Actor actor, String lead) {
        return entries.of(session, actor.person())
                .map(entry -> present(entry, actor, lead))
                .orElseGet(() -> Reply.show(JournalCards.noSuchSession()));
    }

    Reply present(Entry entry, Actor actor, String lead) {
        return Reply.replace(cards.of(entry, actor.person(), lead));
    }

    private Optional<Entry> theirs(Actor actor, UUID session) {
        return entries.of(session, actor.person()).filter(entry -> entry.concerns(actor));
    }
}
