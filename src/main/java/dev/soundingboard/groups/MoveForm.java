package dev.soundingboard.groups;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Reply.Choice;
import dev.soundingboard.chat.Template;
import dev.soundingboard.groups.GroupCommand.Place;
import dev.soundingboard.groups.GroupCommand.Show;
import dev.soundingboard.standing.PeerGroups.Wishing;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Asks where a mentor is to go.
 *
 * @param problem what to mend first; empty on a fresh form
 * @param to what was picked
 */
@Template("groups/move")
record MoveForm(
        String problem, String name, String about, UUID mentor, int seen, String to, List<Choice> places, Button back)
        implements Card {

    static MoveForm of(Wishing mentor, Proposal proposal, Grouping grouping, String to, String problem) {
        var places = new ArrayList<Choice>();
        proposal.groups().stream()
                .filter(group -> !group.contains(mentor) && grouping.hasRoom(group))
                .map(group ->
                        new Choice(InWords.with(group), group.get(0).mentor().toString()))
                .forEach(places::add);
        places.add(new Choice("A group of their own, to add others to", Place.NEW));
        places.add(new Choice("Leave them out for now", Place.OUT));
        return new MoveForm(
                problem,
                mentor.name(),
                InWords.about(mentor),
                mentor.mentor(),
                proposal.seen(),
                to,
                places,
                new Button("Back", new Show()));
    }

    @Override
    public String summary() {
        return "Where to?";
    }
}
