package dev.soundingboard.session;

import dev.soundingboard.mentorship.MentorshipInFull;

/** A session with the two whose it is. */
public record SessionInFull(Session session, MentorshipInFull pair) {}
