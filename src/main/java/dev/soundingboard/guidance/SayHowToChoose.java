package dev.soundingboard.guidance;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.guidance.GuidanceCommand.HowToChoose;
import dev.soundingboard.guidance.GuidanceCommand.WhatToExpect;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says how to choose a mentor, or how the team finds one (P1). */
@Component
class SayHowToChoose implements Query<HowToChoose> {

    private final SchemeInQuestion schemes;

    SayHowToChoose(SchemeInQuestion schemes) {
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, HowToChoose command) {
        var next = List.of(new WhatToExpect(command.scheme()).asButton(), Home.asButton());
        return schemes.answer(
                actor,
                command,
                scheme -> new ChoosingPage(
                        scheme.pairing().byMentee() ? "How to choose a mentor" : "How you get a mentor",
                        scheme.name(),
                        scheme.choosing(),
                        scheme.joining().advice(),
                        next));
    }
}
