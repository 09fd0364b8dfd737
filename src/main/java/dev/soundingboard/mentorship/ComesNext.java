package dev.soundingboard.mentorship;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.HomeItem.Waiting;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a feature says of somebody's pairs on their home card: what comes next between the two, or waits. */
public interface ComesNext {

    /** By pair, for those of which it has something to say. It asks for all of them at once. */
    Map<UUID, Waiting> of(List<MentorshipInFull> pairs, Actor reader);
}
