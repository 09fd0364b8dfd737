package dev.soundingboard.teams.reading;

import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.Commands;
import dev.soundingboard.chat.ConversationCommand;
import dev.soundingboard.teams.activity.Incoming;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Typing into a field of a card that offers choices. The card names them by the verb of the command that finds them. */
@Component
class FieldSearch implements CommandReader {

    private final Commands commands;
    private final JsonMapper mapper;

    FieldSearch(Commands commands, JsonMapper mapper) {
        this.commands = commands;
        this.mapper = mapper;
    }

    @Override
    public Optional<Command> read(Incoming activity) {
        return activity.invoked().equals(Incoming.SEARCHED_TO_PICK)
                ? Optional.of(commands.readSearch(
                                data(mapper.valueToTree(activity.activity().getValue())))
                        .orElseGet(() -> new ConversationCommand.Unknown("")))
                : Optional.empty();
    }

    private JsonNode data(JsonNode search) {
        return mapper.createObjectNode()
                .put("verb", search.path("dataset").asString(""))
                .put("text", search.path("queryText").asString(""));
    }
}
