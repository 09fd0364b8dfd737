package dev.soundingboard.event;

import dev.soundingboard.chat.Role;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** For whom a day is. */
enum Audience {
    MENTORS("mentors"),
    EVERYBODY("everybody in the scheme");

    private final String words;

    Audience(String words) {
        this.words = words;
    }

    static Optional<Audience> picked(String name) {
        return Arrays.stream(values()).filter(it -> it.name().equals(name)).findFirst();
    }

    boolean has(Set<Role> any) {
        return any.stream().anyMatch(roles()::contains);
    }

    Set<Role> roles() {
        return this == MENTORS ? Set.of(Role.MENTOR) : Set.of(Role.MENTOR, Role.TRAINEE);
    }

    String inWords() {
        return words;
    }
}
