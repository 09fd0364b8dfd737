package dev.soundingboard.invitation;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.soundingboard.chat.Audited;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.OnlyFor;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.Says;
import dev.soundingboard.chat.Typed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the scheme team invites trainees. */
public sealed interface InvitationCommand extends Command {

    /**
     * Shows who would be invited, and how.
     *
     * @param text how soon they return, such as "in 3 months"; empty for as the scheme says
     */
    @JsonTypeName("invite")
    @Says(
            value = {"invite", "invite trainees", "invite returners", "invite people", "send invitations", "invitations"
            },
            rest = "text",
            punctuated = true,
            hints = {
                "who has no mentor",
                "who doesnt have a mentor",
                "trainees without a mentor",
                "trainees without mentor",
                "trainees without mentors"
            },
            does = "Invite trainees who return soon and have no mentor. Add “in 3 months”, say.")
    @OnlyFor(Role.ADMIN)
    record Ask(@Typed String text) implements InvitationCommand {
        static Button asButton() {
            return new Button("Invite trainees", new Ask(""));
        }
    }

    /**
     * Shows who would be invited of those who return so soon.
     *
     * @param within name of a {@link Within}
     */
    @JsonTypeName("invite.look")
    @OnlyFor(Role.ADMIN)
    record Look(@Typed String within) implements InvitationCommand {}

    /**
     * Invites them.
     *
     * @param within name of a {@link Within}
     * @param round how often the team had invited when the admin looked
     * @param seen tells whom the admin read of from any others
     */
    @JsonTypeName("invite.send")
    @Audited("Invite trainees")
    @OnlyFor(Role.ADMIN)
    record Send(@Typed String within, int round, @Nullable UUID seen) implements InvitationCommand {}
}
