package dev.soundingboard.event;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.TeamCommand;
import dev.soundingboard.event.EventCommand.Show;
import dev.soundingboard.scheme.Schemes;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The days of an admin's scheme: found for nobody else. */
@Component
class TeamEvents {

    private final Events events;
    private final Schemes schemes;

    TeamEvents(Events events, Schemes schemes) {
        this.events = events;
        this.schemes = schemes;
    }

    /** Answers where the scheme's team holds days (M4), with the kind as which they count. */
    Reply where(Actor admin, Function<String, Reply> answer) {
        return kind(admin.inScheme())
                .map(answer)
                .orElseGet(() -> Reply.show(Refusal.because(
                        "Your scheme doesn’t hold development days. Mentors log what they go to themselves, with “supervision”.",
                        admin.is(Role.ADMIN) ? TeamCommand.Menu.asButton() : Home.asButton())));
    }

    Reply with(Actor admin, UUID event, Function<Event, Reply> answer) {
        return events.findByIdAndScheme(event, admin.inScheme()).map(answer).orElseGet(TeamEvents::gone);
    }

    /** The same, while nobody else changes it. */
    Reply alone(Actor admin, UUID event, Function<Event, Reply> answer) {
        return locked(admin, event).map(answer).orElseGet(TeamEvents::gone);
    }

    Optional<Event> locked(Actor admin, UUID event) {
        return events.lockById(event).filter(it -> it.scheme().equals(admin.inScheme()));
    }

    /** As which kind of the scheme's they count; empty if it holds none. */
    Optional<String> kind(String scheme) {
        return Optional.ofNullable(schemes.get(scheme).mentors().standing().days());
    }

    /** By whose clock days are written. */
    ZoneId zone(String scheme) {
        return schemes.get(scheme).team().zone();
    }

    static Reply gone() {
        return Reply.show(Refusal.because("We can’t find that day. It may be thrown away.", Show.asButton()));
    }
}
