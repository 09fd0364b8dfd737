package dev.soundingboard.roster;

import dev.soundingboard.chat.Role;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Whom a scheme has: on its list, and those who joined without being on it, of whom no address is known.
 */
record SchemeList(Map<Entry.Key, Known> entries, Set<Named> withoutAddress) {

    /**
     * Somebody on the list.
     *
     * @param joined whether they have come and joined in that role
     */
    record Known(UUID id, Entry entry, boolean joined) {}

    /** Somebody who joined without being on the list. */
    record Named(Role role, String name) {}

    boolean hasWithoutAddress(Role role, String name) {
        return withoutAddress.contains(new Named(role, name));
    }
}
