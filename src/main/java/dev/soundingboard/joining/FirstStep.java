package dev.soundingboard.joining;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Role;
import dev.soundingboard.scheme.Scheme;

/** What a feature asks somebody who has agreed to the privacy notice and now joins in its role. */
public interface FirstStep {

    Role role();

    /** The first card of joining; or where they stand, for somebody who has joined or begun already. */
    Card of(Actor actor, Scheme scheme);
}
