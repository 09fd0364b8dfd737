package dev.soundingboard.standing;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.confidential.Vault;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.scheme.StandingPolicy;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** A mentor's look at their skills, beside the one before (M3). Opened for its author alone. */
@Component
class SkillsCards {

    private final SkillsChecks checks;
    private final Vault vault;
    private final Schemes schemes;

    SkillsCards(SkillsChecks checks, Vault vault, Schemes schemes) {
        this.checks = checks;
        this.vault = vault;
        this.schemes = schemes;
    }

    StandingPolicy.Skills policy(Mentor mentor) {
        return schemes.get(mentor.scheme()).mentors().standing().skills();
    }

    Skills opened(SkillsCheck check) {
        return vault.open(check.answers(), check.id()).map(Skills::read).orElse(Skills.none());
    }

    Card of(Actor actor, Mentor mentor, String problem) {
        var taken = checks.of(mentor.id());
        var now = taken.isEmpty() ? Skills.none() : opened(taken.get(0));
        var before = taken.size() < 2 ? Skills.none() : opened(taken.get(1));
        var policy = policy(mentor);
        return new SkillsCard(
                problem,
                policy.says(),
                when(taken, actor),
                policy.words(),
                IntStream.range(0, policy.names().size())
                        .mapToObj(i -> row(i, policy.names().get(i), now, before))
                        .toList(),
                policy.learn(),
                StandingCommand.Show.asButton());
    }

    private static SkillsCard.Row row(int number, String skill, Skills now, Skills before) {
        return new SkillsCard.Row("skill" + (number + 1), skill, now.word(skill), before.word(skill));
    }

    private static String when(List<SkillsCheck> taken, Actor actor) {
        return switch (taken.size()) {
            case 0 -> "";
            case 1 ->
                "You looked on %s. Look again in a few months, and you see both.".formatted(day(taken.get(0), actor));
            default ->
                "You looked on %s, and before that on %s."
                        .formatted(day(taken.get(0), actor), day(taken.get(1), actor));
        };
    }

    private static String day(SkillsCheck check, Actor actor) {
        return Moments.dayInWords(check.taken(), actor.zone());
    }
}
