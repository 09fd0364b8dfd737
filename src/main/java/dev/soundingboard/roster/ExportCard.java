package dev.soundingboard.roster;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;

/**
 * The way to the scheme's people as a table.
 *
 * @param file its address; empty if there is nobody
 * @param minutes how long that is good for
 */
@Template("roster/export")
record ExportCard(String lead, String file, long minutes) implements Card {

    @Override
    public String summary() {
        return "Export people";
    }
}
