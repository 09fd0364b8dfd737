package dev.soundingboard.roster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.roster.RosterCommand.Import;
import dev.soundingboard.scheme.Schemes;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Explains how people are imported. */
@Component
class OpenImport implements Query<Import> {

    private final Schemes schemes;
    private final Clock clock;

    OpenImport(Schemes schemes, Clock clock) {
        this.schemes = schemes;
        this.clock = clock;
    }

    @Override
    public Reply handle(Actor actor, Import command) {
        return Reply.show(card(actor, "", ""));
    }

    /** The same, with what can't be read, and why. */
    ImportCard card(Actor actor, String problem, String text) {
        return ImportCard.of(
                schemes.get(actor.inScheme()), LocalDate.ofInstant(clock.instant(), actor.zone()), problem, text);
    }
}
