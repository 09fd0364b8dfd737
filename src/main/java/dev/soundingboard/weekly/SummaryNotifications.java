package dev.soundingboard.weekly;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.HomeItem;
import dev.soundingboard.chat.HomeItem.Waiting;
import dev.soundingboard.chat.Role;
import dev.soundingboard.joining.JoinCommand.Switch;
import dev.soundingboard.notification.Manner;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Topic;
import dev.soundingboard.people.People;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.weekly.Runs.Run;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The team's summary, as things are when it is sent. When there is nothing to say, nothing is said. */
@Component
class SummaryNotifications implements NotificationContent {

    static final String WEEKLY = "team.weekly";

    private static final Topic SUMMARY =
            new Topic("weekly", "The scheme team’s weekly summary", "you are in the scheme team", Set.of(Role.ADMIN));

    private final Runs runs;
    private final Happened happened;
    private final List<HomeItem> items;
    private final People people;
    private final Schemes schemes;

    SummaryNotifications(Runs runs, Happened happened, List<HomeItem> items, People people, Schemes schemes) {
        this.runs = runs;
        this.happened = happened;
        this.items = items;
        this.people = people;
        this.schemes = schemes;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(WEEKLY);
    }

    @Override
    public Manner mannerOf(String kind) {
        return Manner.reminderOf(SUMMARY);
    }

    /** Who is no admin any more by then isn't told, and of two that wait for the same morning only the newer is. */
    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        return runs.find(subject)
                .filter(run -> runs.last(run.scheme()).filter(run::equals).isPresent())
                .filter(run -> people.admins(run.scheme()).contains(person))
                .flatMap(run -> schemes.find(run.scheme()).flatMap(scheme -> of(run, scheme, person)));
    }

    private Optional<Card> of(Run run, Scheme scheme, UUID admin) {
        var from = runs.before(run).map(Run::due).orElse(Instant.EPOCH);
        var waiting = waiting(scheme, admin);
        var week = happened.between(scheme.id(), from, run.due());
        return waiting.isEmpty() && week.isEmpty()
                ? Optional.empty()
                : Optional.of(new SummaryCard(
                        "The week of %s".formatted(scheme.name()),
                        waiting.isEmpty() ? "Nothing needs you today." : "This needs one of you.",
                        waiting,
                        Moments.dayInWords(from, scheme.team().zone()),
                        week,
                        List.of(Home.asButton())));
    }

    /** In another scheme just now, they switch first. */
    private List<Waiting> waiting(Scheme scheme, UUID admin) {
        var isHere = scheme.id().equals(people.get(admin).asActor().scheme());
        var change = Switch.asButton(scheme);
        return items.stream()
                .flatMap(item -> item.waitingForTeam(scheme.id()).stream())
                .map(it -> isHere ? it : new Waiting(it.text(), change))
                .toList();
    }
}
