package dev.soundingboard.people;

import java.util.UUID;

/** What becomes of people, for the features that keep something of theirs. */
public sealed interface PersonEvent {

    UUID person();

    /** They are in another time zone now, as Teams says. */
    record Elsewhere(UUID person) implements PersonEvent {}

    /** They have a new account now, which was that person's until then. */
    record Moved(UUID person, UUID from) implements PersonEvent {}

    /** Nothing reached them, and now they speak. */
    record Back(UUID person) implements PersonEvent {}
}
