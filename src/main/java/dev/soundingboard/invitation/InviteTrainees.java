package dev.soundingboard.invitation;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Acts;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.invitation.InvitationCommand.Send;
import dev.soundingboard.invitation.Invitations.New;
import dev.soundingboard.invitation.Invitations.Way;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.Schemes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Invites them: each once, however often it is pressed, and by however many admins. */
@Component
class InviteTrainees implements Handler<Send> {

    private final Invitees invitees;
    private final Invitations invitations;
    private final InvitationNotifications notifications;
    private final InviteCards cards;
    private final Schemes schemes;
    private final Acts acts;

    InviteTrainees(
            Invitees invitees,
            Invitations invitations,
            InvitationNotifications notifications,
            InviteCards cards,
            Schemes schemes,
            Acts acts) {
        this.invitees = invitees;
        this.invitations = invitations;
        this.notifications = notifications;
        this.cards = cards;
        this.schemes = schemes;
        this.acts = acts;
    }

    /** Who has read of others than would be invited now, reads again. */
    @Override
    public Reply handle(Actor actor, Send command) {
        var scheme = schemes.get(actor.inScheme());
        var within = Within.named(command.within()).orElseGet(() -> Within.usual(scheme));
        return Reply.replace(invited(actor, scheme, within, command).orElseGet(() -> cards.of(scheme, within, "")));
    }

    private Optional<Card> invited(Actor actor, Scheme scheme, Within within, Send command) {
        if (invitations.rounds(scheme.id()) != command.round()) {
            return Optional.empty();
        }
        var plan = invitees.plan(scheme, within);
        return plan.people() > 0 && plan.seen().equals(command.seen())
                ? invitations
                        .begin(scheme.id(), command.round() + 1, actor.person())
                        .map(round -> invite(actor, scheme, round, plan))
                : Optional.empty();
    }

    private Card invite(Actor actor, Scheme scheme, UUID round, Plan plan) {
        var inTeams = made(plan.inTeams(), Way.TEAMS);
        var byEmail = made(plan.byEmail(), Way.EMAIL);
        invitations.add(
                round,
                scheme.id(),
                invitees.today(scheme),
                Stream.concat(inTeams.stream(), byEmail.stream()).toList());
        notifications.tell(inTeams);
        notifications.post(byEmail, scheme, actor.person());
        acts.done(actor, round);
        return InviteCards.done(plan);
    }

    private static List<New> made(List<Invitee> people, Way way) {
        return people.stream().map(it -> new New(UUID.randomUUID(), it, way)).toList();
    }
}
