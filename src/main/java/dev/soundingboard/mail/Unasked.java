package dev.soundingboard.mail;

import java.util.UUID;

/** Whoever writes to people who have not asked for e-mails: they can say that they want no more. */
public interface Unasked {

    /** Nothing more goes to whoever got that e-mail; twice is the same as once. False if it isn't known, or no longer. */
    boolean refuse(UUID letter);
}
