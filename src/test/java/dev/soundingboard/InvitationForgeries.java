package dev.soundingboard;

import static dev.soundingboard.Forgery.aboutNobody;

import dev.soundingboard.invitation.InvitationCommand.Ask;
import dev.soundingboard.invitation.InvitationCommand.Look;
import dev.soundingboard.invitation.InvitationCommand.Send;
import java.util.List;

/** Only the scheme team invites, and only whom it was shown. */
final class InvitationForgeries {

    static final List<Forgery> ALL = List.of(
            aboutNobody(Ask.class, (ids, version) -> new Ask("in 3 months")),
            aboutNobody(Look.class, (ids, version) -> new Look("6")),
            aboutNobody(Send.class, (ids, version) -> new Send("6", -1, null)));

    private InvitationForgeries() {}
}
