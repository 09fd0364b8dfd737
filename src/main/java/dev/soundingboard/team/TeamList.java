package dev.soundingboard.team;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.TeamCommand;
import dev.soundingboard.chat.TeamItem;
import dev.soundingboard.chat.Template;
import java.util.List;

/**
 * What is to be decided, or may be stuck, in groups.
 *
 * @param lead what it means; a kind word if there is nothing
 */
@Template("team/list")
record TeamList(String summary, String lead, List<Shown> groups, List<Button> ways) implements Card {

    /**
     * Things of one kind.
     *
     * @param more how many others there are; empty for none
     */
    record Shown(String title, String about, List<TeamItem.Row> rows, String more, List<Button> ways) {

        private static Shown of(TeamItem.Group group) {
            var others = group.count() - group.rows().size();
            return new Shown(
                    "%s: %d".formatted(group.title(), group.count()),
                    group.about(),
                    group.rows(),
                    others > 0 && !group.rows().isEmpty() ? "And %d more.".formatted(others) : "",
                    group.ways());
        }
    }

    static TeamList of(String summary, String lead, List<TeamItem.Group> groups, Button other) {
        return new TeamList(
                summary, lead, groups.stream().map(Shown::of).toList(), List.of(TeamCommand.Menu.asButton(), other));
    }
}
