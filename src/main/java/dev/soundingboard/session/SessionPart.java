package dev.soundingboard.session;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Button;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.mentorship.PairPart;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.session.SessionCommand.Form;
import dev.soundingboard.session.SessionCommand.Open;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Sessions on the card of their pair: when the next one is, how far the two have got (S1), and what is asked (S3). */
@Component
class SessionPart implements PairPart {

    private final SessionRepository sessions;
    private final Agreed agreed;
    private final QuestionOnCard question;
    private final Schemes schemes;
    private final Clock clock;

    SessionPart(SessionRepository sessions, Agreed agreed, QuestionOnCard question, Schemes schemes, Clock clock) {
        this.sessions = sessions;
        this.agreed = agreed;
        this.question = question;
        this.schemes = schemes;
        this.clock = clock;
    }

    @Override
    public Part of(MentorshipInFull pair, UUID reader) {
        var all = sessions.findByMentorshipOrderBySlotStart(pair.id());
        var next =
                all.stream().filter(session -> session.isAhead(clock.instant())).findFirst();
        var progress = Progress.of(agreed.rhythm(pair), pair.mentorship().couldMeet(), all);
        var open = question.of(pair, all, reader);
        var facts = Stream.concat(open.facts().stream(), facts(pair, next, progress, pair.zoneOf(reader)));
        var own = next.map(session -> toMeet(pair, session))
                .orElseGet(() -> List.of(toPlan(
                        pair,
                        open.ways().isEmpty() ? urgency(pair, progress.held()) : Urgency.ANY_TIME,
                        "Plan a session")));
        var ways = Stream.concat(open.ways().stream(), own.stream());
        var behind = progress.held() > 0 || next.isPresent();
        return new Part(facts.toList(), List.of(), ways.toList(), behind);
    }

    /** Two who have one ahead, or take a break, aren't told when to meet. */
    private Stream<Fact> facts(MentorshipInFull pair, Optional<Session> next, Progress progress, ZoneId zone) {
        var now = clock.instant();
        var met = next.isPresent() || pair.mentorship().isPaused()
                ? progress.soFar(zone, now)
                : progress.inWords(zone, now);
        return Stream.of(
                        next.map(session -> new Fact("Next session", inWords(session, zone))),
                        Optional.of(new Fact("Sessions", met)))
                .flatMap(Optional::stream);
    }

    private static String inWords(Session session, ZoneId zone) {
        return "%s, %s".formatted(Moments.inWords(session.start(), zone), Moments.zoneInWords(zone));
    }

    private static List<Way> toMeet(MentorshipInFull pair, Session next) {
        return List.of(
                new Way(Urgency.NEXT, new Button("Open the next session", new Open(next.id()))).alsoInABreak(),
                toPlan(pair, Urgency.ANY_TIME, "Plan another session"));
    }

    /** S3: where the first session shows whether they go on, all else waits for it. */
    private Urgency urgency(MentorshipInFull pair, int held) {
        return held == 0 && schemes.get(pair.scheme()).sessions().afterFirst() != null ? Urgency.NOW : Urgency.NEXT;
    }

    private static Way toPlan(MentorshipInFull pair, Urgency urgency, String title) {
        return new Way(urgency, new Button(title, new Form(pair.id())));
    }
}
