package dev.soundingboard.groups;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.TeamCommand;
import dev.soundingboard.chat.Template;
import dev.soundingboard.groups.GroupCommand.Introduce;
import dev.soundingboard.groups.GroupCommand.Move;
import dev.soundingboard.standing.PeerGroups.Wishing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Peer groups before they are introduced (M4).
 *
 * @param note what has changed meanwhile; empty for nothing
 * @param more how many groups follow; empty for none
 */
@Template("groups/proposal")
record ProposalCard(String summary, String note, String lead, List<Shown> groups, String more, List<Button> ways)
        implements Card {

    private static final int OTHERS_AT_ONCE = 12;

    /** Some mentors who belong together, for whatever reason. */
    record Shown(String title, List<Member> members) {

        private static Shown of(String title, List<Wishing> members) {
            return new Shown(
                    title,
                    members.stream().limit(OTHERS_AT_ONCE).map(Member::of).toList());
        }
    }

    /** One of them. */
    record Member(String name, String about, Button change) {

        private static Member of(Wishing mentor) {
            return new Member(mentor.name(), InWords.about(mentor), new Button("Change", new Move(mentor.mentor())));
        }
    }

    static ProposalCard of(Proposal proposal, String note) {
        var ready = proposal.ready();
        var shown = new ArrayList<Shown>();
        for (var group : ready) {
            shown.add(Shown.of("Group %d%s".formatted(shown.size() + 1, InWords.inCommon(group)), group));
        }
        Stream.of(Shown.of("With nobody yet", proposal.alone()), Shown.of("Left out for now", proposal.out()))
                .filter(group -> !group.members().isEmpty())
                .forEach(shown::add);
        return new ProposalCard(
                ready.isEmpty() ? "No peer group to introduce yet" : "Peer groups to introduce",
                note,
                lead(proposal),
                shown,
                proposal.later() > 0
                        ? "%d more %s after these."
                                .formatted(proposal.later(), proposal.later() == 1 ? "group" : "groups")
                        : "",
                ways(proposal));
    }

    private static String lead(Proposal proposal) {
        if (proposal.isEmpty()) {
            return "No mentor waits for a peer group. Mentors say “I would like a peer group”, or press it in “my peer group”.";
        }
        return proposal.ready().isEmpty()
                ? "A group needs two mentors at least. Others can say “I would like a peer group”."
                : "These mentors would like a peer group. I’ll introduce each to the others of their group, by name and with how they like to be reached. Change what doesn’t fit.";
    }

    private static List<Button> ways(Proposal proposal) {
        return proposal.ready().isEmpty()
                ? List.of(TeamCommand.Menu.asButton())
                : List.of(new Button("Introduce them", new Introduce(proposal.seen())), TeamCommand.Menu.asButton());
    }
}
