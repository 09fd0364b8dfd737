package dev.soundingboard.photo;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the addresses of photos need.
 *
 * @param publicAddress where Teams reaches this application, such as {@code https://bot.example.org}
 */
@ConfigurationProperties("sounding-board.photo")
record PhotoProperties(URI publicAddress) {}
