package dev.soundingboard.standing;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.OnlyFor;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.Says;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A mentor's private look at their own skills (M3). */
public sealed interface SkillsCommand extends Command {

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

    /** How they find themself, a word for each skill in the scheme's order; null or empty for one left out. */
    @JsonTypeName("skills.save")
    @OnlyFor(Role.MENTOR)
    record Save(
            @Nullable String skill1,
            @Nullable String skill2,
            @Nullable String skill3,
            @Nullable String skill4,
            @Nullable String skill5,
            @Nullable String skill6,
            @Nullable String skill7,
            @Nullable String skill8,
            @Nullable String skill9,
            @Nullable String skill10,
            @Nullable String skill11,
            @Nullable String skill12)
            implements SkillsCommand {

        /** All of them, in their order. */
        List<String> words() {
            return Stream.of(
                            skill1, skill2, skill3, skill4, skill5, skill6, skill7, skill8, skill9, skill10, skill11,
                            skill12)
                    .map(word -> Objects.requireNonNullElse(word, "").strip())
                    .toList();
        }
    }
}
