package dev.soundingboard.guidance;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.guidance.GuidanceCommand.HowToChoose;
import dev.soundingboard.guidance.GuidanceCommand.WhatBothGain;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says what both gain from mentoring. */
@Component
class SayWhatBothGain implements Query<WhatBothGain> {

    private final SchemeInQuestion schemes;

    SayWhatBothGain(SchemeInQuestion schemes) {
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, WhatBothGain command) {
        var next = List.of(new HowToChoose(command.scheme()).asButton(), Home.asButton());
        return schemes.answer(
                actor,
                command,
                scheme -> new GainsPage(
                        "What you both gain",
                        scheme.name(),
                        scheme.mentoring().menteesGain(),
                        scheme.mentoring().mentorsGain(),
                        next));
    }
}
