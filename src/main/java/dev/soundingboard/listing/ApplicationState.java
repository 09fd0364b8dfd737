package dev.soundingboard.listing;

/** How far an application has come. */
enum ApplicationState {
    /** It is being written, for the first time or because the team asked for a change. */
    DRAFT,
    /** It waits for the scheme team. */
    WAITING,
    /** They are a listed mentor. */
    LISTED,
    /** They were one, and have left; it waits until they begin again. */
    LEFT
}
