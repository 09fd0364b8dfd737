package dev.soundingboard.independence;

/** How far apart two people work, as far as they have said. */
public enum Distance {
    UNKNOWN,
    SAME_DEPARTMENT,
    ANOTHER_DEPARTMENT,
    ANOTHER_ORGANISATION
}
