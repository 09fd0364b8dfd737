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
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps how a mentor finds their skills, sealed, and the time before; on one day the last word counts (M3). */
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
            var skills = Skills.of(policy.names(), command.words(), policy.words());
            if (skills.isEmpty()) {
                return Reply.replace(cards.of(actor, mentor, "Choose a word for at least one of them."));
            }
            keep(actor, mentor, skills);
            return Reply.replace(cards.of(actor, mentor, ""));
        });
    }

    private void keep(Actor actor, Mentor mentor, Skills skills) {
        var today = LocalDate.ofInstant(clock.instant(), actor.zone());
        var taken = checks.of(mentor.id());
        var earlier = taken.stream()
                .filter(it -> LocalDate.ofInstant(it.taken(), actor.zone()).isBefore(today))
                .findFirst();
        taken.stream().filter(it -> earlier.stream().noneMatch(it::equals)).forEach(checks::delete);
        var id = UUID.randomUUID();
        checks.saveAndFlush(new SkillsCheck(
                id, mentor.id(), clock.instant(), vault.seal(mentor.person(), mentor.id(), id, skills.asText())));
    }
}
