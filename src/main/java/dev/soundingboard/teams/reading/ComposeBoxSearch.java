package dev.soundingboard.teams.reading;

import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.Commands;
import dev.soundingboard.chat.ConversationCommand;
import dev.soundingboard.teams.activity.Incoming;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A search in the box where somebody writes to others. The manifest names each search command by the verb of ours that
 * answers it, and each parameter by a component of that.
 */
@Component
class ComposeBoxSearch implements CommandReader {

    private final Commands commands;
    private final JsonMapper mapper;

    ComposeBoxSearch(Commands commands, JsonMapper mapper) {
        this.commands = commands;
        this.mapper = mapper;
    }

    @Override
    public Optional<Command> read(Incoming activity) {
        return activity.invoked().equals(Incoming.SEARCHED_TO_SHARE)
                ? Optional.of(commands.readSearch(
                                data(mapper.valueToTree(activity.activity().getValue())))
                        .orElseGet(() -> new ConversationCommand.Unknown("")))
                : Optional.empty();
    }

    private JsonNode data(JsonNode query) {
        var data = mapper.createObjectNode();
        query.path("parameters")
                .forEach(it ->
                        data.put(it.path("name").asString(""), it.path("value").asString("")));
        return data.put("verb", query.path("commandId").asString(""))
                .put("skip", query.at("/queryOptions/skip").asInt(0));
    }
}
