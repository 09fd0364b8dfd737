package dev.soundingboard.journal;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.evidence.EvidenceCommand;
import dev.soundingboard.journal.ActionCommand.Actions;
import dev.soundingboard.journal.JournalCommand.MySessions;
import dev.soundingboard.journal.JournalCommand.Open;
import dev.soundingboard.session.Lengths;
import dev.soundingboard.session.SessionCommand;
import dev.soundingboard.session.SessionState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Component;

/** Shows somebody their sessions, what is next first; also those of a mentoring that has ended. */
@Component
class ListSessions implements Query<MySessions> {

    private static final int ROWS = 5;
    private static final int LAST_PAGE = 1000;

    private final Entries entries;
    private final JournalRules rules;

    ListSessions(Entries entries, JournalRules rules) {
        this.entries = entries;
        this.rules = rules;
    }

    @Override
    public Reply handle(Actor actor, MySessions command) {
        var page = PageRequest.of(Math.max(0, Math.min(command.page(), LAST_PAGE)), ROWS);
        var found = command.mentorship() == null
                ? entries.ofPerson(actor.person(), actor.inScheme(), rules.now(), page)
                : entries.ofPair(command.mentorship(), actor.person(), actor.inScheme(), rules.now(), page);
        var rows = found.getContent().stream().map(entry -> row(entry, actor)).toList();
        return Reply.show(new SessionsCard(
                rows.isEmpty() ? "No sessions yet" : "Your sessions",
                rows.isEmpty() ? "When you have met, say “we met”. One tap is enough." : "",
                rows,
                ways(found, command)));
    }

    private SessionsCard.Row row(Entry entry, Actor actor) {
        return new SessionsCard.Row(
                "%s, %s"
                        .formatted(
                                Moments.dayInWords(entry.session().start(), actor.zone()),
                                entry.nameOfOther(actor.person())),
                says(entry, actor),
                new Button("Open", open(entry)));
    }

    /** What is ahead opens where it is moved and cancelled. */
    private Command open(Entry entry) {
        return entry.isAhead(rules.now()) ? new SessionCommand.Open(entry.id()) : new Open(entry.id());
    }

    /** What isn't logged isn't logged: it doesn't say that they didn't meet. */
    private String says(Entry entry, Actor actor) {
        var session = entry.session();
        if (entry.isHeld()) {
            return "You met: %s, %s"
                    .formatted(
                            Lengths.inWords(session.length()), session.format().toLowerCase(Locale.UK));
        }
        if (session.state() == SessionState.NOT_HELD) {
            return "You didn’t meet";
        }
        return entry.shouldBeOver(rules.now())
                ? "Not logged"
                : "Planned: %s".formatted(Moments.inWords(session.start(), actor.zone()));
    }

    private static List<Button> ways(Slice<Entry> found, MySessions command) {
        var ways = new ArrayList<Button>();
        if (found.hasNext()) {
            ways.add(new Button("More sessions", new MySessions(command.mentorship(), found.getNumber() + 1)));
        }
        if (found.getNumber() > 0) {
            ways.add(new Button("Back", new MySessions(command.mentorship(), found.getNumber() - 1)));
        }
        ways.add(Actions.asButton());
        ways.add(EvidenceCommand.Show.asButton());
        ways.add(Home.asButton());
        return ways;
    }
}
