package dev.soundingboard.session;

import dev.soundingboard.calendar.CalendarLinks;
import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Renewable;
import dev.soundingboard.mentorship.MentorshipCommand;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.session.SessionCommand.Form;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which card shows a session to whom: its state, and the side that the reader is on, decide. */
@Component
class SessionCards {

    static final String KIND = Renewable.Subject.KIND + "session";

    private final Schemes schemes;
    private final SealedWords words;
    private final CalendarLinks links;
    private final HowItWent howItWent;
    private final Clock clock;

    SessionCards(Schemes schemes, SealedWords words, CalendarLinks links, HowItWent howItWent, Clock clock) {
        this.schemes = schemes;
        this.words = words;
        this.links = links;
        this.howItWent = howItWent;
        this.clock = clock;
    }

    static Renewable.Subject subject(UUID session) {
        return new Renewable.Subject(KIND, session);
    }

    /** The session as it stands. */
    Card of(SessionInFull found, UUID reader) {
        return of(found, reader, "");
    }

    /** The same, beginning with what is new. */
    Card of(SessionInFull found, UUID reader, String lead) {
        if (!found.stands()) {
            return off(found, reader);
        }
        return found.isOver(clock.instant())
                ? asks(found, reader, "")
                : planned(found, reader, lead, words.arranged(found.session()));
    }

    /** One that has begun isn't cancelled any more: they say how it went. */
    Card begun(SessionInFull found, UUID reader) {
        return asks(found, reader, " A session that has begun can’t be cancelled. Say how it went instead.");
    }

    private Card asks(SessionInFull found, UUID reader, String more) {
        return new News(
                "Did you meet %s?".formatted(found.nameOfOther(reader)),
                "You planned it for %s.%s"
                        .formatted(Moments.inWords(found.session().start(), found.zoneOf(reader)), more),
                howItWent.answers(found.session()));
    }

    /** The same, by whoever has just typed where they meet and what it is about. */
    Card planned(SessionInFull found, UUID reader, String lead, Arrangements arranged) {
        return planned(found, reader, lead, arranged, words.cover(found.session()), "", "");
    }

    /** The same, by the trainee who has just said what to cover. */
    Card prepared(SessionInFull found, UUID reader, Optional<String> cover) {
        return planned(found, reader, "", words.arranged(found.session()), cover, "", "");
    }

    /** The same, with what the trainee would like to cover as typed, and why that can't be kept. */
    Card toMend(SessionInFull found, UUID reader, String typed, String problem) {
        var arranged = words.arranged(found.session());
        return planned(found, reader, "", arranged, words.cover(found.session()), typed, problem);
    }

    private Card planned(
            SessionInFull found,
            UUID reader,
            String lead,
            Arrangements arranged,
            Optional<String> cover,
            String typed,
            String problem) {
        var reading = new SessionReading(found, reader, lead, arranged, cover, typed, problem, clock.instant());
        return SessionCard.of(reading, links, schemes.get(found.pair().scheme()).sessions());
    }

    private Card off(SessionInFull found, UUID reader) {
        var session = found.session();
        var other = found.nameOfOther(reader);
        var when = Moments.inWords(session.start(), found.zoneOf(reader));
        if (session.state() == SessionState.CANCELLED) {
            return new SessionOff(
                    "Your session with %s is cancelled".formatted(other),
                    "It was planned for %s, %s. You can take it out of your calendar."
                            .formatted(when, Moments.zoneInWords(found.zoneOf(reader))),
                    links.ics(SessionMeetings.meeting(session)),
                    ways(found.pair()));
        }
        return new SessionOff(
                "Your session with %s on %s".formatted(other, when),
                session.state() == SessionState.HELD ? "The two of you have met." : "There is nothing more to change.",
                "",
                List.of(toPair(found.pair())));
    }

    private static List<Button> ways(MentorshipInFull pair) {
        return pair.mentorship().isActive()
                ? List.of(new Button("Plan another session", new Form(pair.id())), toPair(pair))
                : List.of(toPair(pair));
    }

    private static Button toPair(MentorshipInFull pair) {
        return new Button("See where you stand", new MentorshipCommand.Open(pair.id()));
    }

    /** For an id that isn't theirs, or isn't at all. */
    static Refusal noSuchSession() {
        return Refusal.because("We can’t find that session.", Home.asButton());
    }

    /** Nothing is planned for two whose mentoring has ended. */
    static Refusal ended(MentorshipInFull pair, UUID reader) {
        return Refusal.because(
                "Your mentoring with %s has ended, so there is nothing to plan.".formatted(pair.nameOfOther(reader)),
                Home.asButton());
    }
}
