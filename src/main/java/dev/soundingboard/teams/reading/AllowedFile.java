package dev.soundingboard.teams.reading;

import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.Commands;
import dev.soundingboard.chat.Fetch;
import dev.soundingboard.teams.activity.FileConsent;
import dev.soundingboard.teams.activity.Incoming;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Somebody allows a file that they were offered: what it was offered with names the command. A "no" asks for nothing. */
@Order(0)
@Component
class AllowedFile implements CommandReader {

    private final Commands commands;
    private final JsonMapper mapper;

    AllowedFile(Commands commands, JsonMapper mapper) {
        this.commands = commands;
        this.mapper = mapper;
    }

    @Override
    public Optional<Command> read(Incoming activity) {
        return activity.fileConsent()
                .filter(answer -> answer.isYes() && activity.isPersonal())
                .map(FileConsent::context)
                .flatMap(context -> commands.read(mapper.valueToTree(context)))
                .filter(Fetch.class::isInstance);
    }
}
