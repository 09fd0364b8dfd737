package dev.soundingboard.standing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.standing.SkillsCommand.Look;
import org.springframework.stereotype.Component;

/** Asks a mentor how they find a few of their skills (M3). */
@Component
class LookAtSkills implements Query<Look> {

    private final MyStanding mine;
    private final SkillsChecks checks;
    private final SkillsCards cards;

    LookAtSkills(MyStanding mine, SkillsChecks checks, SkillsCards cards) {
        this.mine = mine;
        this.checks = checks;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Look command) {
        return mine.with(
                actor,
                mentor -> Reply.replace(cards.from(command.from(), actor, mentor, cards.last(checks.of(mentor.id())))));
    }
}
