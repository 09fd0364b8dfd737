package dev.soundingboard.standing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.confidential.Vault;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.people.People;
import dev.soundingboard.standing.SkillsCommand.Save;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Keeps how a mentor finds a few of their skills, sealed, with the rest as it was, and goes on; also the time before. On
 * one day the last word counts (M3).
 */
@Component
class SaveSkills implements Handler<Save> {

    private final MyStanding mine;
    private final SkillsChecks checks;
    private final SkillsCards cards;
    private final People people;
    private final Vault vault;
    private final Clock clock;

    SaveSkills(MyStanding mine, SkillsChecks checks, SkillsCards cards, People people, Vault vault, Clock clock) {
        this.mine = mine;
        this.checks = checks;
        this.cards = cards;
        this.people = people;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public Reply handle(Actor actor, Save command) {
        people.oneTurnAtATime(actor.person());
        return mine.with(actor, mentor -> {
            var policy = cards.policy(mentor);
            var taken = checks.of(mentor.id());
            var asked = SkillsStep.namesFrom(command.from(), policy.names());
            var skills = cards.last(taken).with(asked, command.words(), policy.words());
            if (!skills.isEmpty()) {
                keep(actor, mentor, taken, skills);
            }
            return Reply.replace(cards.from(command.from() + SkillsStep.SIZE, actor, mentor, skills));
        });
    }

    private void keep(Actor actor, Mentor mentor, List<SkillsCheck> taken, Skills skills) {
        var today = LocalDate.ofInstant(clock.instant(), actor.zone());
        var earlier = taken.stream()
                .filter(it -> LocalDate.ofInstant(it.taken(), actor.zone()).isBefore(today))
                .findFirst();
        taken.stream().filter(it -> earlier.stream().noneMatch(it::equals)).forEach(checks::delete);
        var id = UUID.randomUUID();
        checks.saveAndFlush(new SkillsCheck(
                id, mentor.id(), clock.instant(), vault.seal(mentor.person(), mentor.id(), id, skills.asText())));
    }
}
