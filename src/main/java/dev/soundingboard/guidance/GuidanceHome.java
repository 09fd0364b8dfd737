package dev.soundingboard.guidance;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.HomeItem;
import dev.soundingboard.guidance.GuidanceCommand.WhatItIs;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps the guidance one tap away, after everything that somebody can do. */
@Component
@Order(90)
class GuidanceHome implements HomeItem {

    @Override
    public List<Button> offersTo(Actor actor) {
        return List.of(new WhatItIs(null).asButton());
    }
}
