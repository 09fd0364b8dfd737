package dev.soundingboard.standing;

import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.standing.Peer.State;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The small groups of colleagues in which mentors talk about their mentoring (M4, M5). */
@Component
class Peers {

    private final PeerRepository peers;
    private final Notifications notifications;

    Peers(PeerRepository peers, Notifications notifications) {
        this.peers = peers;
        this.notifications = notifications;
    }

    List<PeerInFull> of(UUID mentor) {
        return peers.of(mentor);
    }

    Optional<PeerInFull> find(UUID id) {
        return peers.inFull(id);
    }

    /** Who has agreed to be in it: "Dr Bell and Dr Hughes". */
    String names(UUID mentor) {
        var names = of(mentor).stream()
                .filter(it -> it.peer().is(State.AGREED))
                .map(it -> it.nameOfOther(mentor))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "Nobody yet." : names;
    }

    /** The colleague is asked, once. */
    void ask(Mentor asker, Mentor colleague) {
        var peer = peers.saveAndFlush(new Peer(asker.id(), colleague.id()));
        notifications.tell(colleague.person(), PeerNotifications.ASKED, peer.id());
    }

    void join(PeerInFull pair) {
        pair.peer().join();
        peers.saveAndFlush(pair.peer());
        notifications.tell(
                pair.askerPerson(), PeerNotifications.JOINED, pair.peer().id());
    }

    /** They ask again where the answer was no: it reads as before, and nobody is told. */
    void waitAgain(Peer peer) {
        peer.waits(true);
        peers.saveAndFlush(peer);
    }

    /** A mentor who leaves the scheme is in nobody's group any more. */
    @EventListener
    void on(Mentor.Left event) {
        of(event.mentor()).forEach(it -> peers.delete(it.peer()));
    }

    /** That mentor says no, takes back what they asked, or leaves. */
    void leave(Peer peer, UUID mentor) {
        if (peer.asks(mentor)) {
            peer.decline();
            peers.saveAndFlush(peer);
        } else if (peer.is(State.DECLINED)) {
            peer.waits(false);
            peers.saveAndFlush(peer);
        } else {
            peers.delete(peer);
        }
    }
}
