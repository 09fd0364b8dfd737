package dev.soundingboard.journal;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.journal.JournalCommand.Open;
import org.springframework.stereotype.Component;

/** Shows one of the two what is kept of a session. */
@Component
class OpenEntry implements Query<Open> {

    private final Journal journal;
    private final JournalCards cards;

    OpenEntry(Journal journal, JournalCards cards) {
        this.journal = journal;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Open command) {
        return journal.read(actor, command.session(), entry -> Reply.show(cards.of(entry, actor.person())));
    }
}
