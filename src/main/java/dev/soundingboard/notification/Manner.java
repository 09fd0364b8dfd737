package dev.soundingboard.notification;

import java.util.Optional;

/**
 * How something is told.
 *
 * @param atAnyHour it answers what they did just now, so that their hours don't matter
 * @param topic what it reminds them of: they can put it off, or switch it off; empty for news
 */
public record Manner(boolean atAnyHour, Optional<Topic> topic) {

    /** An answer to what they did just now. */
    public static final Manner ANSWER = new Manner(true, Optional.empty());

    /** What they must know before it is too late to say no, at whatever hour somebody asks it. */
    public static final Manner WARNING = new Manner(true, Optional.empty());

    /** Something that happened: told as soon as they may be written to. */
    public static final Manner NEWS = new Manner(false, Optional.empty());

    /** A reminder: told when they may be written to, if they want it. */
    public static Manner reminderOf(Topic topic) {
        return new Manner(false, Optional.of(topic));
    }
}
