package dev.soundingboard.standing;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;

/**
 * A private look at one's own skills (M3).
 *
 * @param problem what to mend first; empty for nothing
 * @param says what it is for
 * @param when when they looked last, and what has become of it; empty for never
 * @param words how somebody can find themself
 * @param learn where they can learn
 */
@Template("standing/skills")
record SkillsCard(
        String problem, String says, String when, List<String> words, List<Row> skills, List<String> learn, Button back)
        implements Card {

    /**
     * One skill.
     *
     * @param id of its field
     * @param now what stands in the field; empty for nothing
     * @param before how they found it the time before; empty for nothing
     */
    record Row(String id, String skill, String now, String before) {}

    @Override
    public String summary() {
        return "Your skills as a mentor";
    }
}
