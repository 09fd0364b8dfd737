package dev.soundingboard.confidential;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How confidential text is kept.
 *
 * @param wrappingKeyFile the Tink keyset (JSON) whose primary key seals the data keys
 * @param makeMissingKey whether a missing file is made, with a warning; for the embedded database only
 */
@ConfigurationProperties("sounding-board.confidential")
record ConfidentialProperties(
        Path wrappingKeyFile, @DefaultValue("false") boolean makeMissingKey) {}
