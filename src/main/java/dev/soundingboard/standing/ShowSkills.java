package dev.soundingboard.standing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.standing.SkillsCommand.Show;
import org.springframework.stereotype.Component;

/** Shows a mentor how they found their skills (M3). */
@Component
class ShowSkills implements Query<Show> {

    private final MyStanding mine;
    private final SkillsCards cards;

    ShowSkills(MyStanding mine, SkillsCards cards) {
        this.mine = mine;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Show command) {
        return mine.with(actor, mentor -> Reply.replace(cards.of(actor, mentor)));
    }
}
