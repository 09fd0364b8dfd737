package dev.soundingboard.roster;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.soundingboard.download.Spreadsheet;
import org.springframework.stereotype.Component;

/** A scheme's people as a table that Excel opens. */
@Component
class ExportFile {

    static final String NAME = "people.csv";

    private final Everybody everybody;

    ExportFile(Everybody everybody) {
        this.everybody = everybody;
    }

    byte[] of(String scheme) {
        return (Spreadsheet.MARK + RosterFile.of(everybody.of(scheme))).getBytes(UTF_8);
    }
}
