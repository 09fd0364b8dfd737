package dev.soundingboard.standing;

import dev.soundingboard.notification.Notifications;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who would like a peer group and has none, and introducing those to each other whom the scheme team puts together (M4).
 * Nobody outside learns who is in whose group.
 */
@Component
public class PeerGroups {

    private static final String WISHING = """
            SELECT m.id AS mentor, m.person, m.name, m.place, COALESCE(a.trained, '') AS trained
            FROM peer_wish w
            JOIN mentor m ON m.id = w.mentor
            LEFT JOIN mentor_application a ON a.person = m.person AND a.scheme = m.scheme
            WHERE m.scheme = ? AND m.suspended_at IS NULL AND NOT EXISTS (
                SELECT 1 FROM peer p WHERE p.state = 'AGREED' AND (p.asker = m.id OR p.colleague = m.id))
            ORDER BY trained, m.place, m.name, m.id""";

    private final PeerRepository peers;
    private final Notifications notifications;
    private final JdbcClient jdbc;

    PeerGroups(PeerRepository peers, Notifications notifications, JdbcClient jdbc) {
        this.peers = peers;
        this.notifications = notifications;
        this.jdbc = jdbc;
    }

    /**
     * A mentor who would like a peer group and has none.
     *
     * @param trained the month of their training, such as 2024-03; empty if it isn't on record
     */
    public record Wishing(UUID mentor, UUID person, String name, String place, String trained) {}

    /** Two who are not put together, and nobody is told why. */
    public record Apart(UUID one, UUID other) {

        public boolean are(UUID a, UUID b) {
            return (one.equals(a) && other.equals(b)) || (one.equals(b) && other.equals(a));
        }
    }

    /** Those of that scheme, by the month of their training, their place and their name. */
    public List<Wishing> wishing(String scheme) {
        return jdbc.sql(WISHING).param(scheme).query(Wishing.class).list();
    }

    /** Keeps everybody's wish as it is, and whoever else asks this wait, until this turn is over. */
    public void lockWishes(String scheme) {
        jdbc.sql("""
                        SELECT w.mentor FROM peer_wish w WHERE w.mentor IN (SELECT id FROM mentor WHERE scheme = ?)
                        ORDER BY w.mentor FOR UPDATE""").param(scheme).query(UUID.class).list();
    }

    /** Who of that scheme once said no to whom. */
    public List<Apart> apart(String scheme) {
        return jdbc.sql("""
                        SELECT p.asker AS one, p.colleague AS other FROM peer p JOIN mentor m ON m.id = p.asker
                        WHERE m.scheme = ? AND p.state IN ('DECLINED', 'OVER')""").param(scheme).query(Apart.class).list();
    }

    /** They are in each other's peer group from now on, and each is told who the others are. */
    public void introduce(List<List<Wishing>> groups) {
        var ids = groups.stream().flatMap(List::stream).map(Wishing::mentor).toList();
        var known = new HashMap<Apart, Peer>();
        peers.among(ids).forEach(peer -> known.put(new Apart(peer.asker(), peer.colleague()), peer));
        groups.forEach(group -> {
            IntStream.range(0, group.size())
                    .forEach(i -> group.subList(i + 1, group.size())
                            .forEach(other -> join(group.get(i).mentor(), other.mentor(), known)));
            group.forEach(it -> notifications.tell(it.person(), GroupIntroductions.INTRODUCED, it.mentor()));
        });
        peers.flush();
    }

    private void join(UUID one, UUID other, Map<Apart, Peer> known) {
        var peer = known.getOrDefault(new Apart(one, other), known.get(new Apart(other, one)));
        var joined = peer == null ? new Peer(one, other) : peer;
        joined.join();
        peers.save(joined);
    }
}
