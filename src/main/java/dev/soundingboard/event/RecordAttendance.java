package dev.soundingboard.event;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Acts;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.PickedId;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.event.EventCommand.Tick;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Records who of a page was there, or puts it right; saved again it changes nothing (M4). What another admin recorded since
 * the page was shown stays.
 */
@Component
class RecordAttendance implements Handler<Tick> {

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");

    private final TeamEvents team;
    private final Attending attending;
    private final Acts acts;

    RecordAttendance(TeamEvents team, Attending attending, Acts acts) {
        this.team = team;
        this.attending = attending;
        this.acts = acts;
    }

    @Override
    public Reply handle(Actor actor, Tick command) {
        return team.alone(actor, command.event(), event -> {
            if (!attending.canBeRecorded(event)) {
                return attending.page(event, actor, command.page(), "");
            }
            var shown = ids(command.shown());
            var were = ids(command.were());
            var came = ids(command.came());
            var ticked = among(shown, came, were);
            var unticked = among(shown, were, came);
            if (!ticked.isEmpty() || !unticked.isEmpty()) {
                attending.record(event, ticked, unticked);
                acts.done(actor, event.id());
            }
            return attending.page(event, actor, command.page(), "It is recorded. Mentors find it in their log.");
        });
    }

    /** Those who were shown and are in the one but not in the other. */
    private static Set<UUID> among(Set<UUID> shown, Set<UUID> one, Set<UUID> other) {
        return shown.stream()
                .filter(id -> one.contains(id) && !other.contains(id))
                .collect(Collectors.toSet());
    }

    private static Set<UUID> ids(String text) {
        return BETWEEN.splitAsStream(text)
                .flatMap(id -> PickedId.read(id).stream())
                .collect(Collectors.toSet());
    }
}
