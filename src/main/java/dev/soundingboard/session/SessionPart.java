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
        var all = sessions.findByMentorshipOrderByStart(pair.id());
        var next =
                all.stream().filter(session -> session.isAhead(clock.instant())).findFirst();
        var progress = Progress.of(agreed.rhythm(pair), pair.mentorship().withoutBreakSince(), all);
        var shown = pair.mentorship().isPaused() ? progress.inABreak() : progress;
        return new Part(facts(next, shown, pair.zoneOf(reader)), List.of(), ways(pair, next), progress.held() > 0);
    }

    private static List<Fact> facts(Optional<Session> next, Progress progress, ZoneId zone) {
        return Stream.of(
                        next.map(session -> new Fact("Next session", inWords(session, zone))),
                        Optional.of(new Fact("Sessions", progress.inWords(zone))))
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
