package dev.soundingboard.evidence;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;

/**
 * Something that somebody took part in.
 *
 * @param what such as "Mentoring session, as mentor"; the same words for the same thing, so that they can be added up
 * @param points CPD points; zero for none
 */
public record Activity(LocalDate day, String what, Duration length, BigDecimal points) {

    public Activity(LocalDate day, String what, Duration length) {
        this(day, what, length, BigDecimal.ZERO);
    }
}
