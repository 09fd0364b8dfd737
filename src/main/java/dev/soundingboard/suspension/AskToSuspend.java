package dev.soundingboard.suspension;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentor.MentorsMeant;
import dev.soundingboard.mentor.SuspensionCommand.Ask;
import dev.soundingboard.mentor.SuspensionCommand.Open;
import org.springframework.stereotype.Component;

/** Shows what hiding the mentor of that name would do; asks which one, if no name was typed or it is in doubt. */
@Component
class AskToSuspend implements Query<Ask> {

    private final MentorsMeant meant;
    private final SuspensionCards cards;

    AskToSuspend(MentorsMeant meant, SuspensionCards cards) {
        this.meant = meant;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Ask command) {
        return Reply.show(
                command.text().isEmpty()
                        ? SuspensionCards.pick()
                        : meant.by(command.text(), actor.inScheme())
                                .card(
                                        mentor -> cards.of(mentor, actor),
                                        mentor -> new Open(mentor.id()),
                                        SuspensionCards.pick()::because));
    }
}
