package dev.soundingboard.event;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Candidates;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.TeamCommand;
import dev.soundingboard.event.Event.State;
import dev.soundingboard.event.EventCommand.Open;
import dev.soundingboard.event.EventCommand.Show;
import dev.soundingboard.event.EventCommand.Write;
import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Shows the team its days, the latest first; and whoever they are for those that are to come (M4). */
@Component
class ShowEvents implements Query<Show> {

    private static final Limit MOST = Limit.of(8);

    private final TeamEvents team;
    private final Events events;
    private final Clock clock;

    ShowEvents(TeamEvents team, Events events, Clock clock) {
        this.team = team;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Reply handle(Actor actor, Show command) {
        return team.where(actor, kind -> Reply.show(actor.is(Role.ADMIN) ? ofTheTeam(actor) : toCome(actor)));
    }

    private Card ofTheTeam(Actor admin) {
        var all = events.of(admin.inScheme(), MOST);
        var ways = List.of(Write.asButton(), TeamCommand.Menu.asButton());
        return all.isEmpty()
                ? new News(
                        "No day is announced",
                        "Write one, look at it as they’ll see it, and announce it. Then record here who came.",
                        ways)
                : new Candidates(
                        "Development days",
                        "The latest first. Open one to see who comes or to record who came, or announce another.",
                        all.stream().map(event -> row(event, admin)).toList(),
                        ways);
    }

    private Card toCome(Actor guest) {
        var ahead = events.ahead(guest.inScheme(), clock.instant(), MOST).stream()
                .filter(event -> event.details().audience().has(guest.roles()))
                .toList();
        var ways = List.of(Home.asButton());
        return ahead.isEmpty()
                ? new News("No day is announced just now", "I’ll tell you when your scheme team announces one.", ways)
                : new Candidates(
                        "Days to come",
                        "Open one to say whether you’ll come.",
                        ahead.stream().map(event -> row(event, guest)).toList(),
                        ways);
    }

    private Candidates.Row row(Event event, Actor reader) {
        var begun = event.hasBegun(clock.instant());
        return new Candidates.Row(
                event.details().title(),
                "%s, %s".formatted(Moments.dayInWords(event.begins(), reader.zone()), state(event, begun)),
                new Button("Open", new Open(event.id())));
    }

    private static String state(Event event, boolean begun) {
        if (event.is(State.DRAFT)) {
            return "not announced";
        }
        return begun ? "over or under way" : "announced";
    }
}
