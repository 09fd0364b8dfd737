package dev.soundingboard.standing;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;

/**
 * How somebody found their own skills (M3).
 *
 * @param says what it is for
 * @param when when they looked last, and what has become of it; empty for never
 * @param skills those that they found a word for
 * @param learn where they can learn
 */
@Template("standing/skills")
record SkillsCard(String says, String when, List<Row> skills, List<String> learn, List<Button> ways) implements Card {

    /**
     * One skill.
     *
     * @param before how they found it the time before; empty for nothing
     */
    record Row(String skill, String now, String before) {}

    @Override
    public String summary() {
        return "Your skills as a mentor";
    }
}
