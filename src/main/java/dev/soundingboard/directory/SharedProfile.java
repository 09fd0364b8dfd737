package dev.soundingboard.directory;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.mentor.MentorCommand.SendToMe;
import dev.soundingboard.mentor.MentorSearch.Found;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mentor's profile as somebody shares it with others (P5): only what is public in the scheme, the same for every reader.
 *
 * @param about specialty and place
 * @param available whether there is room (P6)
 * @param more shows the whole profile to whoever presses, in their own chat
 */
@Template("directory/shared-profile")
record SharedProfile(
        String initials,
        @Nullable String photo,
        String name,
        String about,
        String introduction,
        String ways,
        boolean available,
        SendToMe more)
        implements Card {

    static SharedProfile of(Found mentor, List<String> ways) {
        return new SharedProfile(
                Initials.of(mentor.name()),
                mentor.photo(),
                mentor.name(),
                mentor.practiceInWords(),
                mentor.introduction(),
                String.join(", ", ways),
                mentor.available(),
                new SendToMe(mentor.id()));
    }

    @Override
    public String summary() {
        return "Mentor profile: %s".formatted(name);
    }
}
