package dev.soundingboard.survey;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.survey.FeedbackCommand.Write;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens the form, which says who reads it before anything is written (F3, D3). */
@Component
class WriteFeedback implements Query<Write> {

    private final Schemes schemes;

    WriteFeedback(Schemes schemes) {
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, Write command) {
        return Reply.show(FeedbackForm.of(UUID.randomUUID(), schemes.get(actor.inScheme()), "", ""));
    }
}
