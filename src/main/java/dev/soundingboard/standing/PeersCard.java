package dev.soundingboard.standing;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.standing.PeerCommand.Join;
import dev.soundingboard.standing.PeerCommand.Leave;
import dev.soundingboard.standing.PeerCommand.NoWish;
import dev.soundingboard.standing.PeerCommand.Wish;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mentor's peer group (M4, M5).
 *
 * @param problem what to mend first; empty for nothing
 * @param says what it is for
 * @param wish being put into one by the team; null where that can’t be
 * @param room whether another can be asked
 */
@Template("standing/peers")
record PeersCard(
        String problem,
        String says,
        List<Row> peers,
        @Nullable Wished wish,
        boolean room,
        Button back) implements Card {

    /** Whether they would like the team to put them into a group, and saying so or no longer. */
    record Wished(String text, Button way) {

        static Wished of(boolean wishes) {
            return wishes
                    ? new Wished(
                            "You’d like a peer group. Your scheme team sees that, and introduces you when there are others.",
                            NoWish.asButton())
                    : new Wished(
                            "Your scheme team can introduce you to one or two other mentors who would like that too.",
                            Wish.asButton());
        }
    }

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
