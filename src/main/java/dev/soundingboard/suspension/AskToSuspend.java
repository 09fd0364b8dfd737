package dev.soundingboard.suspension;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentor.SuspensionCommand.Ask;
import org.springframework.stereotype.Component;

/** Shows what hiding the mentor of that name would do; asks which one, if no name was typed or nobody has it. */
@Component
class AskToSuspend implements Query<Ask> {

    private final MentorsMeant meant;

    AskToSuspend(MentorsMeant meant) {
        this.meant = meant;
    }

    @Override
    public Reply handle(Actor actor, Ask command) {
        return Reply.show(
                command.text().isEmpty()
                        ? PickForm.of("")
                        : meant.by(command.text(), actor)
                                .<Card>map(card -> card)
                                .orElseGet(() ->
                                        PickForm.of("I know no mentor called “%s” here.".formatted(command.text()))));
    }
}
