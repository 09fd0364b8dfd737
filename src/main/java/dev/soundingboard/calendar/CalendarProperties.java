package dev.soundingboard.calendar;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What calendar links need.
 *
 * @param publicAddress where people's devices reach this application, such as {@code https://bot.example.org}
 */
@ConfigurationProperties("sounding-board.calendar")
record CalendarProperties(URI publicAddress) {}
