package dev.soundingboard.notification;

import java.util.Optional;

/**
 * How something is told.
 *
 * @param topic what they can switch off, or put off; empty for what they can't
 */
public record Manner(Sort sort, Optional<Topic> topic) {

    /** An answer to what they did just now: their hours don't matter, and they look for it in the chat. */
    public static final Manner ANSWER = new Manner(Sort.ANSWER, Optional.empty());

    /** What they must know before it is too late to say no, at whatever hour somebody asks it. */
    public static final Manner WARNING = new Manner(Sort.WARNING, Optional.empty());

    /** Something that happened: told as soon as they may be written to. */
    public static final Manner NEWS = new Manner(Sort.NEWS, Optional.empty());

    /** The same, if they want to hear of it. */
    public static Manner newsOf(Topic topic) {
        return new Manner(Sort.NEWS, Optional.of(topic));
    }

    /** Of what they can see anyhow: told when they may be written to, if they want it. */
    public static Manner reminderOf(Topic topic) {
        return new Manner(Sort.REMINDER, Optional.of(topic));
    }

    /** What it is to whoever reads it. */
    public enum Sort {
        ANSWER,
        WARNING,
        NEWS,
        REMINDER
    }

    public boolean isAnswer() {
        return sort == Sort.ANSWER;
    }

    public boolean isReminder() {
        return sort == Sort.REMINDER;
    }

    /** Whether their hours don't matter. */
    boolean atAnyHour() {
        return sort == Sort.ANSWER || sort == Sort.WARNING;
    }
}
