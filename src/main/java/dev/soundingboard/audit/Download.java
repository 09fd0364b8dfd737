package dev.soundingboard.audit;

import dev.soundingboard.people.Realm;
import java.util.UUID;

/** What an address opens: the whole trail of a realm, for one of its admins. */
record Download(UUID admin, Realm realm) {

    private static final String SEPARATOR = " ";

    String asText() {
        return admin + SEPARATOR + realm.id();
    }

    /** What {@link #asText} wrote. */
    static Download parse(String text) {
        var parts = text.split(SEPARATOR, 2);
        return new Download(UUID.fromString(parts[0]), new Realm(parts[1]));
    }
}
