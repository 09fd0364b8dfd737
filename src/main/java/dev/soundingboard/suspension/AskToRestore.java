package dev.soundingboard.suspension;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.mentor.MentorsMeant;
import dev.soundingboard.mentor.SuspensionCommand.Back;
import dev.soundingboard.mentor.SuspensionCommand.Open;
import org.springframework.stereotype.Component;

/** Shows what putting the mentor of that name back would do; or everybody who is hidden, to choose one. */
@Component
class AskToRestore implements Query<Back> {

    private static final int MOST = 10;

    private final MentorsMeant meant;
    private final Mentors mentors;
    private final SuspensionCards cards;

    AskToRestore(MentorsMeant meant, Mentors mentors, SuspensionCards cards) {
        this.meant = meant;
        this.mentors = mentors;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Back command) {
        return Reply.show(command.text().isEmpty() ? hidden(actor, "") : called(command.text(), actor));
    }

    /** Of the one who is meant, also that they aren't hidden; of several only those who are. */
    private Card called(String typed, Actor actor) {
        var called = meant.by(typed, actor.inScheme());
        var hidden = called.only(AskToRestore::isHidden);
        if (called.isSure() && hidden.all().isEmpty()) {
            return called.one().map(SuspensionCards::notHidden).orElseGet(() -> SuspensionCards.noneHidden(typed));
        }
        return hidden.card(
                mentor -> cards.of(mentor, actor),
                mentor -> new Open(mentor.id()),
                nobody -> hidden(actor, nobody + " "));
    }

    private static boolean isHidden(Mentor mentor) {
        return mentor.suspendedSince().isPresent();
    }

    private Card hidden(Actor actor, String lead) {
        var hidden = mentors.suspended(actor.inScheme(), MOST);
        return hidden.isEmpty() ? SuspensionCards.nobodyHidden() : SuspensionCards.hidden(lead, hidden);
    }
}
