package dev.soundingboard.notification;

import java.time.Instant;
import java.util.UUID;

/** One thing to tell one person: ids and a moment, no text. */
record Due(UUID id, UUID person, String kind, UUID subject, Instant due) {}
