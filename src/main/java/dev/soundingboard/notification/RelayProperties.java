package dev.soundingboard.notification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How fast messages go out.
 *
 * @param perSecond messages a second of all nodes together; Teams takes 50, and answers need some of them
 * @param atOnce requests that one node waits for at the same time, each for another person
 * @param lease how long a node may take for what it has claimed, after which it counts as dead; longer than the slowest send
 */
@Validated
@ConfigurationProperties("sounding-board.relay")
record RelayProperties(
        @DefaultValue("40") @Positive int perSecond,
        @DefaultValue("16") @Positive int atOnce,
        @DefaultValue("2m") @NotNull Duration lease) {}
