package dev.soundingboard.session;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Button;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.mentorship.PairPart;
import dev.soundingboard.session.SessionCommand.Form;
import dev.soundingboard.session.SessionCommand.Open;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Sessions on the card of their pair: when the next one is, and how far the two have got (S1). */
@Component
class SessionPart implements PairPart {

    private final SessionRepository sessions;
    private final Agreed agreed;
    private final Clock clock;

    SessionPart(SessionRepository sessions, Agreed agreed, Clock clock) {
        this.sessions = sessions;
        this.agreed = agreed;
        this.clock = clock;
    }

    @Override
    public Part of(MentorshipInFull pair, UUID reader) {
        var all = sessions.findByMentorshipOrderBySlotStart(pair.id());
        var next =
                all.stream().filter(session -> session.isAhead(clock.instant())).findFirst();
        var progress = Progress.of(agreed.rhythm(pair), Since.of(pair.mentorship()), all);
        return new Part(
                facts(pair, next, progress, pair.zoneOf(reader)), List.of(), ways(pair, next), progress.held() > 0);
    }

    /** Two who have one ahead, or take a break, aren't told when to meet. */
    private List<Fact> facts(MentorshipInFull pair, Optional<Session> next, Progress progress, ZoneId zone) {
        var now = clock.instant();
        var met = next.isPresent() || pair.mentorship().isPaused()
                ? progress.soFar(zone, now)
                : progress.inWords(zone, now);
        return Stream.of(
                        next.map(session -> new Fact("Next session", inWords(session, zone))),
                        Optional.of(new Fact("Sessions", met)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String inWords(Session session, ZoneId zone) {
        return "%s, %s".formatted(Moments.inWords(session.start(), zone), Moments.zoneInWords(zone));
    }

    private static List<Way> ways(MentorshipInFull pair, Optional<Session> next) {
        var plan = new Form(pair.id());
        return next.map(session -> List.of(
                        new Way(Urgency.NEXT, new Button("Open the next session", new Open(session.id())))
                                .alsoInABreak(),
                        new Way(Urgency.ANY_TIME, new Button("Plan another session", plan))))
                .orElseGet(() -> List.of(new Way(Urgency.NEXT, new Button("Plan a session", plan))));
    }
}
