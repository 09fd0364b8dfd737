package dev.soundingboard.chat;

import java.util.UUID;

/** Whether somebody without any role has something here all the same, as the feature that keeps it says. */
public interface Begun {

    boolean by(UUID person);
}
