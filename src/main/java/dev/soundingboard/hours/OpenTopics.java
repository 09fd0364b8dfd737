package dev.soundingboard.hours;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.hours.TopicCommand.Open;
import org.springframework.stereotype.Component;

/** Opens the list of what somebody can be reminded of in their roles. */
@Component
class OpenTopics implements Query<Open> {

    private final MyHours mine;
    private final MyTopics topics;
    private final HoursCards cards;

    OpenTopics(MyHours mine, MyTopics topics, HoursCards cards) {
        this.mine = mine;
        this.topics = topics;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Open command) {
        var known = mine.of(actor);
        var theirs = topics.of(actor);
        return Reply.replace(
                theirs.isEmpty()
                        ? cards.of(actor, known, "There is nothing that I remind you of yet.")
                        : TopicsForm.of(theirs, known.own()));
    }
}
