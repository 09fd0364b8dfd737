package dev.soundingboard.scheme;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where schemes are read from.
 *
 * @param folder a folder with further scheme files ({@code *.yml}); empty for none
 */
@ConfigurationProperties("sounding-board.schemes")
record SchemeProperties(@DefaultValue("") String folder) {}
