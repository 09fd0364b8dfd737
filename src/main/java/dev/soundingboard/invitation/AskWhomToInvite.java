package dev.soundingboard.invitation;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.invitation.InvitationCommand.Ask;
import dev.soundingboard.scheme.Schemes;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Shows who would be invited; by what was typed, or as the scheme says. */
@Component
class AskWhomToInvite implements Query<Ask> {

    private static final int LONGEST_REPEATED = 60;

    private final InviteCards cards;
    private final Schemes schemes;

    AskWhomToInvite(InviteCards cards, Schemes schemes) {
        this.cards = cards;
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, Ask command) {
        var scheme = schemes.get(actor.inScheme());
        var usual = Within.usual(scheme);
        if (command.text().isEmpty() || scheme.joining().date() == null) {
            return Reply.show(cards.of(scheme, usual, ""));
        }
        return Reply.show(Within.typed(command.text())
                .map(typed -> cards.of(scheme, typed, rounded(command.text(), typed)))
                .orElseGet(() -> cards.of(scheme, usual, notUnderstood(command.text()))));
    }

    private static String rounded(String typed, Within within) {
        return SpokenMonths.isRounded(typed) && !within.isEverybody()
                ? "I count in whole months, rounded up: %s."
                        .formatted(within.inWords().toLowerCase(Locale.ROOT))
                : "";
    }

    private static String notUnderstood(String typed) {
        return "I don’t know what %s means here. Say “invite in 3 months”, up to 24, or choose below."
                .formatted(typed.length() <= LONGEST_REPEATED ? "“%s”".formatted(typed) : "that");
    }
}
