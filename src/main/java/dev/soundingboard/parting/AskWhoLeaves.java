package dev.soundingboard.parting;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentor.MentorsMeant;
import dev.soundingboard.parting.LeavingCommand.Ask;
import dev.soundingboard.parting.LeavingCommand.Open;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Shows what becomes of a mentor's pairs if they leave; asks who, if no name was typed or it is in doubt. */
@Component
class AskWhoLeaves implements Query<Ask> {

    /** "Mentor Bell leaves." */
    private static final Pattern TITLE = Pattern.compile("(?i)^(?:our |the |a )?mentor ");

    private final MentorsMeant meant;
    private final LeavingCards cards;

    AskWhoLeaves(MentorsMeant meant, LeavingCards cards) {
        this.meant = meant;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Ask command) {
        var typed = TITLE.matcher(command.text()).replaceFirst("");
        return Reply.show(
                typed.isEmpty()
                        ? LeavingCards.pick()
                        : meant.by(typed, actor.inScheme())
                                .card(
                                        mentor -> cards.of(mentor, actor),
                                        mentor -> new Open(mentor.id().toString()),
                                        LeavingCards.pick()::because));
    }
}
