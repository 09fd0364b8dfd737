package dev.soundingboard.session;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When and how a session was to take place, kept while it is logged so that the log can be taken back. */
@Embeddable
record AsPlanned(Instant plannedStart, Integer plannedMinutes, String plannedFormat) {}
