package dev.soundingboard.links;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What our addresses begin with.
 *
 * @param publicAddress where people's devices reach this application, such as {@code https://bot.example.org}
 */
@ConfigurationProperties("sounding-board.links")
record LinkProperties(URI publicAddress) {}
