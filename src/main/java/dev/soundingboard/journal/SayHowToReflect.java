package dev.soundingboard.journal;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.guidance.GuidanceCommand.Resources;
import dev.soundingboard.journal.JournalCommand.HowToReflect;
import dev.soundingboard.journal.JournalCommand.MySessions;
import dev.soundingboard.scheme.Schemes;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says how to write about a session, in the scheme's words (S6). */
@Component
class SayHowToReflect implements Query<HowToReflect> {

    private final Schemes schemes;

    SayHowToReflect(Schemes schemes) {
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, HowToReflect command) {
        return Reply.show(new ReflectingCard(
                "How to write about a session",
                schemes.get(actor.inScheme()).records().reflecting(),
                List.of(new Resources(null).asButton(), MySessions.asButton())));
    }
}
