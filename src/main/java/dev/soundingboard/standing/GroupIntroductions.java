package dev.soundingboard.standing;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.scheme.StandingPolicy.PeerGroup;
import dev.soundingboard.standing.IntroductionCard.Colleague;
import dev.soundingboard.standing.Peer.State;
import dev.soundingboard.standing.PeerCommand.LeaveAll;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Introduces whom the scheme team put together, as their group is when they read it (M4). */
@Component
class GroupIntroductions implements NotificationContent {

    static final String INTRODUCED = "standing.peers-introduced";

    private final Peers peers;
    private final Mentors mentors;
    private final Schemes schemes;

    GroupIntroductions(Peers peers, Mentors mentors, Schemes schemes) {
        this.peers = peers;
        this.mentors = mentors;
        this.schemes = schemes;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(INTRODUCED);
    }

    /** Whose others have all left meanwhile isn't told. */
    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        return mentors.find(subject).flatMap(mentor -> {
            var scheme = schemes.get(mentor.scheme());
            return Optional.ofNullable(scheme.mentors().standing().peers())
                    .flatMap(group -> card(mentor, group, scheme.team().name()));
        });
    }

    private Optional<Card> card(Mentor mentor, PeerGroup group, String team) {
        var others = others(mentor);
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(new IntroductionCard(
                        "You and %s would each like a peer group, so the %s introduces you. Perhaps one of you suggests a time for a first talk."
                                .formatted(others.size() == 1 ? "this mentor" : "these mentors", team),
                        group.says(),
                        others,
                        List.of(PeerCommand.Show.asButton(), new Button("Leave the group", new LeaveAll()))));
    }

    private List<Colleague> others(Mentor mentor) {
        var ids = peers.of(mentor.id()).stream()
                .map(PeerInFull::peer)
                .filter(peer -> peer.is(State.AGREED))
                .map(peer -> peer.isAsker(mentor.id()) ? peer.colleague() : peer.asker())
                .toList();
        return mentors.findAll(ids, mentor.scheme()).stream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .map(Colleague::of)
                .toList();
    }
}
