package dev.soundingboard.people;

import dev.soundingboard.chat.Role;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A role in a scheme. */
@Embeddable
record Membership(
        String scheme, @Enumerated(EnumType.STRING) Role role) {}
