package dev.soundingboard.suspension;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.TeamCommand;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.mentor.SuspensionCommand.Back;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows what putting the mentor of that name back would do; or everybody who is hidden, to choose one. */
@Component
class AskToRestore implements Query<Back> {

    private static final int MOST = 10;

    private final MentorsMeant meant;
    private final Mentors mentors;

    AskToRestore(MentorsMeant meant, Mentors mentors) {
        this.meant = meant;
        this.mentors = mentors;
    }

    @Override
    public Reply handle(Actor actor, Back command) {
        return Reply.show(
                command.text().isEmpty()
                        ? hidden(actor, "")
                        : meant.hiddenBy(command.text(), actor)
                                .orElseGet(() -> hidden(
                                        actor, "I know no mentor called “%s” here. ".formatted(command.text()))));
    }

    private Card hidden(Actor actor, String lead) {
        var hidden = mentors.suspended(actor.inScheme(), MOST);
        return hidden.isEmpty()
                ? new News(
                        "Your team has hidden no mentor",
                        "Trainees can find every mentor who has accepted the agreement.",
                        List.of(TeamCommand.Menu.asButton()))
                : SuspensionCards.choice(
                        "Hidden from trainees", lead + "Choose whom you would like to put back.", hidden);
    }
}
