package dev.soundingboard.guidance;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.guidance.GuidanceCommand.WhatToExpect;
import dev.soundingboard.guidance.GuidanceCommand.WorkingTogether;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says how the mentoring goes. */
@Component
class SayWhatToExpect implements Query<WhatToExpect> {

    private final SchemeInQuestion schemes;

    SayWhatToExpect(SchemeInQuestion schemes) {
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, WhatToExpect command) {
        var next = List.of(new WorkingTogether(command.scheme()).asButton(), Home.asButton());
        return schemes.answer(
                actor,
                command,
                scheme -> new ExpectPage(
                        "What to expect",
                        scheme.name(),
                        scheme.meetings().frequency().says(),
                        scheme.meetings().term().says(),
                        scheme.meetings().first(),
                        scheme.meetings().where(),
                        next));
    }
}
