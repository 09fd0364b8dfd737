package dev.soundingboard.guidance;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.guidance.GuidanceCommand.WhatBothGain;
import dev.soundingboard.guidance.GuidanceCommand.WhatItIs;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says what mentoring is. */
@Component
class SayWhatItIs implements Query<WhatItIs> {

    private final SchemeInQuestion schemes;

    SayWhatItIs(SchemeInQuestion schemes) {
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, WhatItIs command) {
        var next = List.of(new WhatBothGain(command.scheme()).asButton(), Home.asButton());
        return schemes.answer(
                actor,
                command,
                scheme -> new WhatItIsPage(
                        "What mentoring is",
                        scheme.name(),
                        scheme.mentoring().means(),
                        scheme.mentoring().mentorsDo(),
                        scheme.mentoring().topics(),
                        scheme.joining().voluntary(),
                        next));
    }
}
