package dev.soundingboard.roster;

import dev.soundingboard.chat.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as the scheme team has them on its list. What belongs to the other role is empty.
 *
 * @param email in lower case
 * @param date the scheme's date (E2); null if the team doesn't know it
 * @param perYear most mentees a year of a mentor; null for no limit
 * @param atATime most mentees at a time of a mentor; null for no limit
 */
record Entry(
        Role role,
        String email,
        String name,
        @Nullable LocalDate date,
        String grade,
        String specialty,
        String place,
        @Nullable Integer perYear,
        @Nullable Integer atATime) {

    /** What tells entries of one scheme apart. */
    record Key(Role role, String email) {}

    Key key() {
        return new Key(role, email);
    }

    /** Of somebody of whom nothing more is known. */
    static Entry of(Key key) {
        return new Entry(key.role(), key.email(), "", null, "", "", "", null, null);
    }
}
