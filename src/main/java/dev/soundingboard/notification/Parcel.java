package dev.soundingboard.notification;

import java.util.List;
import java.util.UUID;

/**
 * What goes out in one message, or is carried out in one go: mostly one notification, several for a digest.
 *
 * @param id of the message
 */
record Parcel(UUID id, List<Due> contents) {

    static Parcel of(List<Due> contents) {
        return new Parcel(UUID.randomUUID(), contents);
    }

    static Parcel of(Due one) {
        return of(List.of(one));
    }

    Due first() {
        return contents.get(0);
    }

    UUID person() {
        return first().person();
    }

    /** It takes one of the messages that may go out. */
    boolean goesOut() {
        return !first().isChore();
    }
}
