package dev.soundingboard.standing;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A few skills to look at, no more than fit on a phone (M3).
 *
 * @param progress which of how many
 * @param from number of the first of them, from 0
 * @param words how somebody can find themself
 * @param on title of the button that keeps them and goes on
 */
@Template("standing/skills-step")
record SkillsStep(String progress, int from, List<String> words, List<Row> skills, String on, Button back)
        implements Card {

    static final int SIZE = 4;

    /**
     * One skill.
     *
     * @param id of its field
     * @param now what stands in the field; empty for nothing
     */
    record Row(String id, String skill, String now) {}

    /** These of the scheme's skills; none if it hasn't so many. */
    static List<String> namesFrom(int from, List<String> names) {
        return from < 0 || from >= names.size() ? List.of() : names.subList(from, Math.min(from + SIZE, names.size()));
    }

    static SkillsStep of(int from, List<String> names, List<String> words, Skills now) {
        var these = namesFrom(from, names);
        var upTo = from + these.size();
        return new SkillsStep(
                "%d to %d of %d".formatted(from + 1, upTo, names.size()),
                from,
                words,
                IntStream.range(0, these.size())
                        .mapToObj(i -> new Row("skill" + (i + 1), these.get(i), now.word(these.get(i))))
                        .toList(),
                upTo < names.size() ? "Save and go on" : "Save",
                from == 0
                        ? new Button("Not now", new SkillsCommand.Show())
                        : new Button("Back", new SkillsCommand.Look(Math.max(0, from - SIZE))));
    }

    @Override
    public String summary() {
        return "Your skills as a mentor, " + progress;
    }
}
