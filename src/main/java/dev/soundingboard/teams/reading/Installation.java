package dev.soundingboard.teams.reading;

import com.microsoft.bot.schema.ActivityTypes;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.ConversationCommand;
import dev.soundingboard.teams.activity.Incoming;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The app came to somebody's personal chat, or left it. An upgrade is no news to them. */
@Component
class Installation implements CommandReader {

    private static final Map<String, Command> NEWS = Map.of(
            "add", new ConversationCommand.Installed(),
            "remove", new ConversationCommand.Removed());

    @Override
    public Optional<Command> read(Incoming activity) {
        return activity.isPersonal() && activity.activity().isType(ActivityTypes.INSTALLATION_UPDATE)
                ? Optional.ofNullable(activity.activity().getAction()).map(NEWS::get)
                : Optional.empty();
    }
}
