package dev.soundingboard.invitation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A trainee without a mentor who could be invited.
 *
 * @param entry theirs on the list; null if they aren't on it
 * @param person who they are; null until they come
 * @param email empty if the team gave none
 * @param here whether a message in Teams reaches them
 * @param refused whether they want no invitations by e-mail
 * @param because why they may ask
 * @param invited when they last were; null if they never were
 */
record Invitee(
        @Nullable UUID entry,
        @Nullable UUID person,
        String name,
        String email,
        boolean here,
        boolean refused,
        Because because,
        @Nullable LocalDate invited) {

    /** Why somebody is among those of a time. */
    enum Because {
        /** Their date says so, or the scheme has none. */
        DATE(""),
        /** Nobody knows their date. */
        NO_DATE(" (no date)"),
        /** The team made an exception, whatever their date. */
        EXCEPTION(" (by exception)");

        private final String words;

        Because(String words) {
            this.words = words;
        }
    }

    boolean isByDate() {
        return because == Because.DATE;
    }

    /** Their name; with why, if it isn't their date. */
    String nameAndWhy() {
        return name + because.words;
    }

    /** What tells them from others, however often they are on the list. */
    Object identity() {
        return person == null ? email : person;
    }

    boolean wasInvitedSince(LocalDate day) {
        return invited != null && !invited.isBefore(day);
    }

    boolean hasAddress() {
        return !email.isEmpty() && !refused;
    }

    @Override
    public String toString() {
        return "Invitee[%s, %s]".formatted(entry, person);
    }
}
