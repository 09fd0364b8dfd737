package dev.soundingboard.standing;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.standing.PeerCommand.Join;
import dev.soundingboard.standing.PeerCommand.Leave;
import java.util.List;
import java.util.UUID;

/**
 * A mentor's peer group (M4, M5).
 *
 * @param problem what to mend first; empty for nothing
 * @param says what it is for
 * @param room whether another can be asked
 */
@Template("standing/peers")
record PeersCard(String problem, String says, List<Row> peers, boolean room, Button back) implements Card {

    /** A colleague, how it stands, and what can be done. */
    record Row(String name, String about, List<Button> ways) {

        static Row of(PeerInFull pair, UUID mentor) {
            var peer = pair.peer();
            var leave = new Leave(peer.id());
            if (peer.asks(mentor)) {
                return new Row(
                        pair.askerName(),
                        "Asks you into their peer group.",
                        List.of(new Button("Yes, join", new Join(peer.id())), new Button("No, thank you", leave)));
            }
            return peer.waitsFor(mentor)
                    ? new Row(pair.colleagueName(), "Asked, no answer yet.", List.of(new Button("Take it back", leave)))
                    : new Row(pair.nameOfOther(mentor), "In your peer group.", List.of(new Button("Leave", leave)));
        }
    }

    @Override
    public String summary() {
        return "Your peer group";
    }
}
