package dev.soundingboard.mentorship;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.OnlyFor;
import dev.soundingboard.chat.Role;
import java.util.UUID;

/** What can be said about a pair. */
public sealed interface MentorshipCommand extends Command {

    /** Shows one of the two what comes next. */
    @JsonTypeName("mentorship.open")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record Open(UUID mentorship) implements MentorshipCommand {}

    /** Either ends it (P7). The {@code version} is the one that the person saw. */
    @JsonTypeName("mentorship.end")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record End(UUID mentorship, int version) implements MentorshipCommand {}
}
