package dev.soundingboard.standing;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.scheme.StandingPolicy.PeerGroup;
import dev.soundingboard.standing.Peer.State;
import dev.soundingboard.standing.PeersCard.Wished;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A mentor's peer group as a card (M4, M5). */
@Component
class PeerCards {

    private final Peers peers;
    private final PeerWishes wishes;
    private final Schemes schemes;

    PeerCards(Peers peers, PeerWishes wishes, Schemes schemes) {
        this.peers = peers;
        this.wishes = wishes;
        this.schemes = schemes;
    }

    /** Answers where the scheme has peer groups. */
    Reply with(Mentor mentor, Function<PeerGroup, Reply> answer) {
        return group(mentor)
                .map(answer)
                .orElseGet(() -> Reply.show(
                        Refusal.because("Your scheme has no peer groups.", StandingCommand.Show.asButton())));
    }

    /** As things stand now. */
    Card of(Mentor mentor, PeerGroup group, String problem) {
        var all = peers.of(mentor.id());
        return new PeersCard(
                problem,
                group.says(),
                all.stream()
                        .filter(it -> it.peer().counts(mentor.id()) || it.peer().asks(mentor.id()))
                        .map(it -> PeersCard.Row.of(it, mentor.id()))
                        .toList(),
                wish(all, mentor, group),
                hasRoom(all, mentor, group),
                StandingCommand.Show.asButton());
    }

    /** Offered to whoever has no group, where the team makes them. */
    private @Nullable Wished wish(List<PeerInFull> all, Mentor mentor, PeerGroup group) {
        return group.together() == null || all.stream().anyMatch(it -> it.peer().is(State.AGREED))
                ? null
                : Wished.of(wishes.has(mentor.id()));
    }

    static boolean hasRoom(List<PeerInFull> all, Mentor mentor, PeerGroup group) {
        return all.stream().filter(it -> it.peer().counts(mentor.id())).count() < group.most();
    }

    /** Whether one more can join, who is counted already if they were asked. */
    static boolean canJoin(List<PeerInFull> all, PeerGroup group) {
        return all.stream().filter(it -> it.peer().is(State.AGREED)).count() < group.most();
    }

    private Optional<PeerGroup> group(Mentor mentor) {
        return Optional.ofNullable(
                schemes.get(mentor.scheme()).mentors().standing().peers());
    }
}
