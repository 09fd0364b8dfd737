package dev.soundingboard.groups;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.TeamCommand;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.standing.PeerGroups;
import dev.soundingboard.standing.PeerGroups.Wishing;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** The proposal of a scheme's team, as it is now. */
@Component
class Proposals {

    private final PeerGroups peers;
    private final Places places;
    private final Schemes schemes;

    Proposals(PeerGroups peers, Places places, Schemes schemes) {
        this.peers = peers;
        this.places = places;
        this.schemes = schemes;
    }

    /** Answers where the scheme's team makes peer groups (M4). */
    Reply with(Actor admin, BiFunction<Proposal, Grouping, Reply> answer) {
        var scheme = admin.inScheme();
        return together(scheme)
                .map(largest -> new Grouping(peers.apart(scheme), largest))
                .map(grouping ->
                        answer.apply(Proposal.of(peers.wishing(scheme), places.of(scheme), grouping), grouping))
                .orElseGet(() -> Reply.show(Refusal.because(
                        "Your scheme doesn’t put mentors into peer groups. Mentors can still ask each other, with “my peer group”.",
                        TeamCommand.Menu.asButton())));
    }

    /** The same, while nobody else changes it or takes back that they would like a group. */
    Reply alone(Actor admin, BiFunction<Proposal, Grouping, Reply> answer) {
        peers.lockWishes(admin.inScheme());
        return with(admin, answer);
    }

    void keep(Actor admin, Proposal proposal) {
        places.keep(admin.inScheme(), proposal.places());
    }

    /** They are introduced: what was arranged for them says nothing of another time. */
    void done(List<List<Wishing>> groups) {
        places.forget(groups.stream().flatMap(List::stream).map(Wishing::mentor).toList());
    }

    private Optional<Integer> together(String scheme) {
        return Optional.ofNullable(schemes.get(scheme).mentors().standing().peers())
                .flatMap(group -> Optional.ofNullable(group.together()));
    }
}
