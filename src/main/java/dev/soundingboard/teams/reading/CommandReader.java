package dev.soundingboard.teams.reading;

import dev.soundingboard.chat.Command;
import dev.soundingboard.teams.activity.Incoming;
import java.util.Optional;

/** Reads what somebody asks for out of one kind of activity. */
interface CommandReader {

    /** Empty if this isn't that kind, or there is nothing to answer. */
    Optional<Command> read(Incoming activity);
}
