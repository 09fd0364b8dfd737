package dev.soundingboard.guidance;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.guidance.GuidanceCommand.Resources;
import dev.soundingboard.guidance.GuidanceCommand.Support;
import dev.soundingboard.guidance.GuidanceCommand.WorkingTogether;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says how the two work together, and what to do if it isn't working. */
@Component
class SayHowToWorkTogether implements Query<WorkingTogether> {

    private final SchemeInQuestion schemes;

    SayHowToWorkTogether(SchemeInQuestion schemes) {
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, WorkingTogether command) {
        var next = List.of(
                new Resources(command.scheme()).asButton(), new Support(command.scheme()).asButton(), Home.asButton());
        return schemes.answer(
                actor,
                command,
                scheme -> new WorkingPage(
                        "Working together",
                        scheme.name(),
                        scheme.meetings().preparing(),
                        scheme.meetings().confidentiality(),
                        scheme.pairing().notWorking(),
                        next));
    }
}
