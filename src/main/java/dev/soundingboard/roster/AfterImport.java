package dev.soundingboard.roster;

import dev.soundingboard.chat.Button;

/** What another feature offers the team as soon as people are on the list. */
public interface AfterImport {
    Button next();
}
