package dev.soundingboard.journal;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Renewable;
import dev.soundingboard.journal.JournalCommand.Details;
import dev.soundingboard.journal.JournalCommand.MySessions;
import dev.soundingboard.mentorship.MentorshipCommand;
import dev.soundingboard.session.SessionCommand;
import dev.soundingboard.session.SessionCommand.Form;
import dev.soundingboard.session.SessionState;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which card shows a session to whom: whether it took place decides. */
@Component
class JournalCards {

    static final String KIND = Renewable.Subject.KIND + "journal";

    private final AgreedActions actions;
    private final SealedJournal sealed;
    private final JournalRules rules;
    private final JournalWays ways;

    JournalCards(AgreedActions actions, SealedJournal sealed, JournalRules rules, JournalWays ways) {
        this.actions = actions;
        this.sealed = sealed;
        this.rules = rules;
        this.ways = ways;
    }

    static Renewable.Subject subject(UUID session) {
        return new Renewable.Subject(KIND, session);
    }

    /** The session as it stands, for one of the two. */
    Card of(Entry entry, UUID reader) {
        return of(entry, reader, "");
    }

    /** The same, with what has just happened. */
    Card of(Entry entry, UUID reader, String lead) {
        return entry.isHeld() ? log(entry, reader, lead) : notHeld(entry, reader, lead);
    }

    private Card log(Entry entry, UUID reader, String lead) {
        var agreed = actions.ofSession(entry.id());
        var texts = sealed.open(entry, agreed);
        var today = rules.today(entry.zoneOf(reader));
        var lines = agreed.stream()
                .map(action -> ActionLine.of(
                        action,
                        texts.of(action),
                        action.who().equals(reader) ? "You" : entry.nameOfOther(reader),
                        today,
                        entry.pair().isActive()))
                .toList();
        var said = entry.pair().isActive() || !lead.isEmpty()
                ? lead
                : "Your mentoring has ended. You can still read this.";
        return LogCard.of(entry, reader, said, texts.of(entry), lines, ways);
    }

    private Card notHeld(Entry entry, UUID reader, String lead) {
        if (entry.session().state() == SessionState.CANCELLED) {
            return noSuchSession();
        }
        return entry.isPlanned() ? planned(entry, reader, lead) : missed(entry, reader, lead);
    }

    private Card planned(Entry entry, UUID reader, String lead) {
        var other = entry.nameOfOther(reader);
        var when = Moments.inWords(entry.session().start(), entry.zoneOf(reader));
        var hasCome = entry.hasItsTimeCome(rules.now()) && entry.pair().isActive();
        return new News(
                hasCome ? "Did you meet %s?".formatted(other) : "Session with %s".formatted(other),
                said(lead, hasCome ? "You planned it for %s.".formatted(when) : "Planned for %s.".formatted(when)),
                hasCome
                        ? Stream.concat(
                                        AnswersInOneTap.to(entry.session()).stream(),
                                        Stream.of(new Button("We met, but not like that", new Details(entry.id()))))
                                .toList()
                        : List.of(
                                new Button("Move or cancel it", new SessionCommand.Open(entry.id())),
                                toPair(entry),
                                new Button(
                                        "Our sessions",
                                        new MySessions(entry.pair().id(), 0))));
    }

    private static Card missed(Entry entry, UUID reader, String lead) {
        var day = Moments.dayInWords(entry.session().start(), entry.zoneOf(reader));
        return new News(
                "You didn’t meet %s on %s".formatted(entry.nameOfOther(reader), day),
                said(lead, "That happens, and it is nobody’s fault."),
                entry.pair().isActive()
                        ? List.of(anotherTime(entry), new Button("We did meet", new Details(entry.id())), toPair(entry))
                        : List.of(MySessions.asButton()));
    }

    /** What comes next when they didn't meet. */
    static Button anotherTime(Entry entry) {
        return new Button("Find another time", new Form(entry.pair().id()));
    }

    private static Button toPair(Entry entry) {
        return new Button(
                "Open the pair", new MentorshipCommand.Open(entry.pair().id()));
    }

    private static String said(String lead, String text) {
        return lead.isEmpty() ? text : "%s %s".formatted(lead, text);
    }

    /** For an id that isn't theirs, or isn't at all: which of the two is nobody's business. */
    static Refusal noSuchSession() {
        return Refusal.because("We can’t find that session.", MySessions.asButton(), Home.asButton());
    }
}
