package dev.soundingboard.audit;

import dev.soundingboard.chat.Audited;
import dev.soundingboard.chat.Commands;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the verbs of the audit trail mean. */
@Component
class AuditWords {

    /** Only looking leaves no entry, unless somebody may not look. */
    private static final String LOOK = "Look at what only admins may see";

    /** The one act that nobody asks for. */
    private static final Map<String, String> WITHOUT_COMMAND =
            Map.of("admins.first", "Run Sounding Board, as the settings say");

    /** The commands know every handler, and so those that ask here. */
    private final ObjectProvider<Commands> commands;

    AuditWords(ObjectProvider<Commands> commands) {
        this.commands = commands;
    }

    /** What each verb does. */
    Map<String, String> all() {
        var words = new TreeMap<>(WITHOUT_COMMAND);
        commands.getObject().types().stream()
                .filter(type -> type.isAnnotationPresent(Audited.class))
                .forEach(type -> words.put(
                        Commands.nameOf(type), type.getAnnotation(Audited.class).value()));
        return words;
    }

    static String of(String verb, Map<String, String> all) {
        return all.getOrDefault(verb, LOOK);
    }
}
