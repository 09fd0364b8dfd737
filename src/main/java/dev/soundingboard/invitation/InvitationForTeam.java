package dev.soundingboard.invitation;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.TeamItem;
import dev.soundingboard.invitation.InvitationCommand.Ask;
import dev.soundingboard.invitation.Invitations.Failed;
import dev.soundingboard.roster.AfterImport;
import dev.soundingboard.roster.RosterCommand.Export;
import dev.soundingboard.scheme.Schemes;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Inviting trainees, and which e-mails did not arrive. */
@Component
@Order(12)
class InvitationForTeam implements TeamItem, AfterImport {

    private final Invitations invitations;
    private final Invitees invitees;
    private final Schemes schemes;

    InvitationForTeam(Invitations invitations, Invitees invitees, Schemes schemes) {
        this.invitations = invitations;
        this.invitees = invitees;
        this.schemes = schemes;
    }

    @Override
    public List<Group> stuck(Actor admin) {
        var scheme = schemes.get(admin.inScheme());
        var failed = invitations.failedSince(
                scheme.id(), invitees.today(scheme).minusDays(Invitees.A_WHILE_IN_DAYS), AT_ONCE);
        return Group.of(
                "Invitations by e-mail that did not arrive",
                "Mend their address on your list, or write to them yourselves.",
                failed.stream().mapToInt(Failed::ofAll).findFirst().orElse(0),
                failed.stream()
                        .map(it -> new Row(
                                it.name(),
                                "Invited on %s".formatted(Moments.dayInWords(it.invited())),
                                new Button("See the addresses", new Export())))
                        .toList());
    }

    @Override
    public List<Way> ways(Actor admin) {
        return List.of(new Way(Area.PEOPLE, Ask.asButton()));
    }

    @Override
    public Button next() {
        return Ask.asButton();
    }
}
