package dev.soundingboard.standing;

import static dev.soundingboard.standing.SkillsStep.SIZE;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.confidential.Vault;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.scheme.StandingPolicy;
import dev.soundingboard.standing.SkillsCommand.Look;
import java.util.List;
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

    /** How they found themself last; nothing if they never looked. */
    Skills last(List<SkillsCheck> taken) {
        return opened(taken).stream().findFirst().orElse(Skills.none());
    }

    Card of(Actor actor, Mentor mentor) {
        var taken = checks.of(mentor.id());
        var looks = opened(taken);
        var now = looks.isEmpty() ? Skills.none() : looks.get(0);
        var before = looks.size() < 2 ? Skills.none() : looks.get(1);
        var policy = policy(mentor);
        return new SkillsCard(
                policy.says(),
                when(taken, actor),
                policy.names().stream()
                        .filter(skill -> !now.word(skill).isEmpty())
                        .map(skill -> new SkillsCard.Row(skill, now.word(skill), before.word(skill)))
                        .toList(),
                policy.learn(),
                ways(policy.names(), now));
    }

    /** The skills from there on; how they found them, once there are no more. */
    Card from(int from, Actor actor, Mentor mentor, Skills now) {
        var policy = policy(mentor);
        return SkillsStep.namesFrom(from, policy.names()).isEmpty()
                ? of(actor, mentor)
                : SkillsStep.of(from, policy.names(), policy.words(), now);
    }

    private List<Skills> opened(List<SkillsCheck> taken) {
        var opener = vault.opener(taken.stream().map(SkillsCheck::answers).toList());
        return taken.stream()
                .map(check -> opener.open(check.answers(), check.id())
                        .map(Skills::read)
                        .orElse(Skills.none()))
                .toList();
    }

    /** Whoever stopped half way goes on where they were. */
    private static List<Button> ways(List<String> names, Skills now) {
        var back = StandingCommand.Show.asButton();
        if (now.isEmpty()) {
            return List.of(new Button("Begin", new Look(0)), back);
        }
        var again = new Button("Look again", new Look(0));
        return names.stream()
                .filter(skill -> now.word(skill).isEmpty())
                .findFirst()
                .map(open -> new Button("Go on with the rest", new Look(names.indexOf(open) / SIZE * SIZE)))
                .map(on -> List.of(on, again, back))
                .orElseGet(() -> List.of(again, back));
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
