package dev.soundingboard.invitation;

import dev.soundingboard.NorthWest;
import dev.soundingboard.RoundTripCounter;
import dev.soundingboard.RoundTrips;
import dev.soundingboard.invitation.InvitationCommand.Ask;
import dev.soundingboard.invitation.InvitationCommand.Look;
import dev.soundingboard.invitation.InvitationCommand.Send;
import dev.soundingboard.scheme.Schemes;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One in Teams and one by e-mail: as many round trips as for thousands. */
@TestComponent
public class InvitationRoundTrips implements RoundTrips {

    private final NorthWest northWest;
    private final Invitees invitees;
    private final Invitations invitations;
    private final Schemes schemes;
    private final JdbcClient jdbc;

    InvitationRoundTrips(
            NorthWest northWest, Invitees invitees, Invitations invitations, Schemes schemes, JdbcClient jdbc) {
        this.northWest = northWest;
        this.invitees = invitees;
        this.invitations = invitations;
        this.schemes = schemes;
        this.jdbc = jdbc;
    }

    @Override
    public void count(RoundTripCounter counter) {
        var admin = northWest.admin("Patsy Entwistle");
        var here = northWest.trainee("Imran Sheikh");
        jdbc.sql("UPDATE person SET installed = TRUE WHERE id = ?")
                .param(here.id())
                .update();
        var awaited = "%s@example.org".formatted(UUID.randomUUID());
        jdbc.sql("INSERT INTO roster_entry (id, scheme, role, email, name, key_date, grade, specialty, place)"
                        + " VALUES (?, 'north-west', 'TRAINEE', ?, 'Nina Newcomer', DATE '2026-12-20', '', '', '')")
                .params(UUID.randomUUID(), awaited)
                .update();
        counter.count("invitation: ask", admin, new Ask(""));
        counter.count("invitation: look", admin, new Look("6"));
        var seen = invitees.plan(schemes.get("north-west"), new Within(6)).seen();
        counter.count("invitation: send", admin, new Send("6", invitations.rounds("north-west"), seen));
        jdbc.sql("DELETE FROM roster_entry WHERE email = ?").param(awaited).update();
        jdbc.sql("DELETE FROM notification WHERE kind IN ('invitation.trainee', 'due.post.invitation')")
                .update();
        jdbc.sql("UPDATE person SET installed = FALSE WHERE id = ?")
                .param(here.id())
                .update();
    }
}
