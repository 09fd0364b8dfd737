package dev.soundingboard.standing;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.OnlyFor;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.Says;
import dev.soundingboard.chat.Typed;
import java.util.List;

/** A mentor's private look at their own skills, a few at a time (M3). */
public sealed interface SkillsCommand extends Command {

    /** How they found them. */
    @JsonTypeName("skills")
    @Says(
            value = {"my skills", "skills", "skills check", "self check"},
            does = "Look at your skills as a mentor. Only you can read it.")
    @OnlyFor(Role.MENTOR)
    record Show() implements SkillsCommand {

        static Button asButton() {
            return new Button("My skills", new Show());
        }
    }

    /**
     * Asks for the next few.
     *
     * @param from number of the first of them, from 0
     */
    @JsonTypeName("skills.look")
    @OnlyFor(Role.MENTOR)
    record Look(int from) implements SkillsCommand {}

    /** How they find themself in these few, a word for each in the scheme's order; empty for one left out. */
    @JsonTypeName("skills.save")
    @OnlyFor(Role.MENTOR)
    record Save(
            int from,
            @Typed String skill1,
            @Typed String skill2,
            @Typed String skill3,
            @Typed String skill4) implements SkillsCommand {

        /** In their order. */
        List<String> words() {
            return List.of(skill1, skill2, skill3, skill4);
        }
    }
}
