package dev.soundingboard.notification.watch;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the relay counts as ill.
 *
 * @param longestWait how long something may wait that should have gone out
 */
@ConfigurationProperties("sounding-board.relay.health")
record RelayHealth(@DefaultValue("10m") Duration longestWait) {}
