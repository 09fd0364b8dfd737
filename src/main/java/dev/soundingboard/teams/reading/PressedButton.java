package dev.soundingboard.teams.reading;

import dev.soundingboard.chat.AmongOthers;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.Commands;
import dev.soundingboard.chat.ConversationCommand;
import dev.soundingboard.chat.Fetch;
import dev.soundingboard.teams.activity.Incoming;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A pressed button: its data, with what was typed into the card, names the command. Where others read along, only those
 * on a shared card do. Read before {@link SpokenAmongOthers}, which takes the rest.
 */
@Order(0)
@Component
class PressedButton implements CommandReader {

    private final Commands commands;
    private final JsonMapper mapper;

    PressedButton(Commands commands, JsonMapper mapper) {
        this.commands = commands;
        this.mapper = mapper;
    }

    @Override
    public Optional<Command> read(Incoming activity) {
        if (!activity.isExecute() && !activity.isSubmit()) {
            return Optional.empty();
        }
        var command = commands.read(data(activity)).filter(it -> !(it instanceof Fetch));
        return activity.isPersonal()
                ? command.or(() -> Optional.of(new ConversationCommand.Unknown("")))
                : command.filter(it -> activity.isExecute() && isForAnyChat(it));
    }

    private static boolean isForAnyChat(Command command) {
        return command.getClass().isAnnotationPresent(AmongOthers.class);
    }

    private JsonNode data(Incoming activity) {
        JsonNode value = mapper.valueToTree(activity.activity().getValue());
        return activity.isExecute() ? dataOf(value.path("action")) : value;
    }

    /** An {@code Action.Execute} carries its verb beside its data, a fallback {@code Action.Submit} inside. */
    private JsonNode dataOf(JsonNode action) {
        var data = action.path("data") instanceof ObjectNode object ? object : mapper.createObjectNode();
        return action.path("verb").isString() ? data.set("verb", action.path("verb")) : data;
    }
}
