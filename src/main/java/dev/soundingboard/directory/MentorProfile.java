package dev.soundingboard.directory;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.mentor.MentorCommand.Browse;
import dev.soundingboard.mentor.Profile;
import dev.soundingboard.taster.TasterCommand.Ask;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mentor's profile as trainees read it (P5).
 *
 * @param note why they can't be asked now; empty if they can (P6)
 * @param conflict whether they aren't independent of the reader (P3), and so can't be asked
 * @param flag why, or why it should be checked, for the reading trainee alone; empty for none
 * @param ask asks this mentor for a taster; null for somebody who can't
 * @param forTeam what the scheme team can do about them; nothing for anybody else
 * @param others back to the list
 */
@Template("directory/mentor-profile")
record MentorProfile(
        String initials,
        String name,
        Profile profile,
        String ways,
        String note,
        boolean conflict,
        String flag,
        @Nullable Ask ask,
        List<Button> forTeam,
        Browse others)
        implements Card {

    @Override
    public String summary() {
        return "Mentor profile: %s".formatted(name);
    }
}
