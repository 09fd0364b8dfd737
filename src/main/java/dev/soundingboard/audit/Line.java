package dev.soundingboard.audit;

import dev.soundingboard.chat.AuditTrail.Outcome;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is read.
 *
 * @param id a later one has a greater one
 * @param whom the person or thing it was about; null if it wasn't done
 */
record Line(long id, Instant moment, UUID who, @Nullable UUID whom, String verb, Outcome outcome) {}
