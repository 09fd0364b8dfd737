package dev.soundingboard.teams.reading;

import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.Commands;
import dev.soundingboard.teams.activity.Incoming;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
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
        if (!activity.invoked().equals(Incoming.ANSWERED_TO_A_FILE) || !activity.isPersonal()) {
            return Optional.empty();
        }
        JsonNode answer = mapper.valueToTree(activity.activity().getValue());
        return answer.path("action").asString("").equals("accept")
                ? commands.read(answer.path("context"))
                : Optional.empty();
    }
}
