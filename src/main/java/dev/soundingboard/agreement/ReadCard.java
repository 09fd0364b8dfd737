package dev.soundingboard.agreement;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Renewable;
import dev.soundingboard.chat.Template;
import java.util.List;
import java.util.UUID;

/**
 * One version of an agreement, to read and to confirm.
 *
 * @param lead where it stands, and what the reader does next
 * @param facts who has confirmed it, and when they look at it again
 * @param sections what they say to each prompt, without those they left out
 */
@Template("agreement/read")
record ReadCard(
        UUID mentorship,
        int version,
        String summary,
        String lead,
        List<Fact> facts,
        List<Section> sections,
        String whoSees,
        List<Button> ways)
        implements Renewable {

    static final String KIND = Subject.KIND + "agreement";

    static Subject subject(UUID mentorship) {
        return new Subject(KIND, mentorship);
    }

    @Override
    public Subject subject() {
        return subject(mentorship);
    }

    record Fact(String name, String says) {}

    /** A prompt's title, and what they say to it. */
    record Section(String title, List<String> says) {}
}
