package dev.soundingboard.chat;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.aop.support.AopUtils;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Every command there is, each with its one handler; reads a command from what a card sends. */
@Component
public class Commands {

    private final Map<Class<?>, Handler<?>> handlers = new HashMap<>();
    private final JsonMapper mapper;

    Commands(List<Handler<?>> beans, JsonMapper mapper) {
        for (var handler : beans) {
            var command = commandOf(handler);
            var other = handlers.put(command, handler);
            if (other != null) {
                throw new IllegalStateException("%s has two handlers: %s and %s"
                        .formatted(command.getSimpleName(), other.getClass(), handler.getClass()));
            }
        }
        // a typed command says less than a button does: what it leaves out is empty, false or zero
        this.mapper = mapper.rebuild()
                .registerSubtypes(sendable())
                .addModule(new SimpleModule().addDeserializer(String.class, new PlainText()))
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .build();
    }

    /** What names a command: its verb, or for one that no card can send what the code calls it. */
    public static String nameOf(Class<?> command) {
        var name = command.getAnnotation(JsonTypeName.class);
        return name == null ? command.getSimpleName() : name.value();
    }

    /** The command records that have a handler. */
    public Set<Class<?>> types() {
        return Set.copyOf(handlers.keySet());
    }

    /** The command in a button's data; empty if the verb is unknown, or a value is missing or not of its type. */
    public Optional<Command> read(JsonNode data) {
        if (!data.isObject()) {
            return Optional.empty(); // a list, in which one could name a command too
        }
        try {
            return Optional.of(mapper.treeToValue(data, Command.class)).filter(Completeness::of);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** The same, of a search while somebody types: only what changes nothing. */
    public Optional<Command> readSearch(JsonNode data) {
        return read(data).filter(this::isQuery);
    }

    /** Answers the command by its handler. */
    <C extends Command> Reply handle(Actor actor, C command) {
        @SuppressWarnings("unchecked") // registered under the class that its own type parameter names
        var handler = (Handler<C>) handlerOf(command);
        return handler.handle(actor, command);
    }

    /** Whether the command changes nothing. */
    boolean isQuery(Command command) {
        return handlerOf(command) instanceof Query;
    }

    private Handler<?> handlerOf(Command command) {
        var handler = handlers.get(command.getClass());
        if (handler == null) {
            throw new IllegalStateException(
                    "No handler for " + command.getClass().getName());
        }
        return handler;
    }

    private Collection<Class<?>> sendable() {
        return handlers.keySet().stream()
                .filter(type -> type.isAnnotationPresent(JsonTypeName.class))
                .toList();
    }

    private static Class<?> commandOf(Handler<?> handler) {
        return ResolvableType.forClass(Handler.class, AopUtils.getTargetClass(handler))
                .getGeneric(0)
                .toClass();
    }
}
