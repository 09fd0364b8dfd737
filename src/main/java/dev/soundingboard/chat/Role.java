package dev.soundingboard.chat;

/** What somebody may do in a scheme. One person can be both a mentor and a trainee. */
public enum Role {
    TRAINEE,
    MENTOR,
    ADMIN
}
