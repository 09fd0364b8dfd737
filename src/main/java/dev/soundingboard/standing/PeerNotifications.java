package dev.soundingboard.standing;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.News;
import dev.soundingboard.notification.Manner;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.standing.Peer.State;
import dev.soundingboard.standing.PeerCommand.Join;
import dev.soundingboard.standing.PeerCommand.Leave;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks a colleague into a peer group, and tells who asked of a yes; of a no nobody is told (M4). */
@Component
class PeerNotifications implements NotificationContent {

    static final String ASKED = "standing.peer-asked";
    static final String JOINED = "standing.peer-joined";

    private final PeerRepository peers;
    private final Schemes schemes;

    PeerNotifications(PeerRepository peers, Schemes schemes) {
        this.peers = peers;
        this.schemes = schemes;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(ASKED, JOINED);
    }

    @Override
    public Manner mannerOf(String kind) {
        return Manner.NEWS;
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        return peers.inFull(subject).flatMap(pair -> kind.equals(ASKED) ? asked(pair) : joined(pair));
    }

    private Optional<Card> asked(PeerInFull pair) {
        var group = schemes.get(pair.scheme()).mentors().standing().peers();
        return pair.peer().is(State.ASKED) && group != null
                ? Optional.of(new News(
                        "%s asks you into their peer group".formatted(pair.askerName()),
                        group.says() + " If you say yes, you are in each other’s. Nobody else is shown it.",
                        List.of(
                                new Button("Yes, join", new Join(pair.peer().id())),
                                new Button(
                                        "No, thank you", new Leave(pair.peer().id())))))
                : Optional.empty();
    }

    private static Optional<Card> joined(PeerInFull pair) {
        return pair.peer().is(State.AGREED)
                ? Optional.of(new News(
                        "%s is in your peer group now".formatted(pair.colleagueName()),
                        "Perhaps find half an hour for a first talk about how your mentoring goes.",
                        List.of(PeerCommand.Show.asButton())))
                : Optional.empty();
    }
}
