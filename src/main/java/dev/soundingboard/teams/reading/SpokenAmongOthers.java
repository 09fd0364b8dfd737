package dev.soundingboard.teams.reading;

import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.ConversationCommand;
import dev.soundingboard.teams.activity.Incoming;
import dev.soundingboard.teams.registration.TeamsProperties;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A mention or a button in a channel or group chat. What was said stays unread: others would see the answer. */
@Component
class SpokenAmongOthers implements CommandReader {

    private final TeamsProperties properties;

    SpokenAmongOthers(TeamsProperties properties) {
        this.properties = properties;
    }

    @Override
    public Optional<Command> read(Incoming activity) {
        return !activity.isPersonal() && isMeantForUs(activity)
                ? Optional.of(new ConversationCommand.SpokenInPublic(properties.personalChat()))
                : Optional.empty();
    }

    private static boolean isMeantForUs(Incoming activity) {
        return activity.isExecute()
                || activity.isSubmit()
                || (activity.isMessage() && !activity.mentionsOfUs().isEmpty());
    }
}
