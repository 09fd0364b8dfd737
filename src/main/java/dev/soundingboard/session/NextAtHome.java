package dev.soundingboard.session;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.HomeItem.Waiting;
import dev.soundingboard.mentorship.ComesNext;
import dev.soundingboard.mentorship.MentorshipCommand;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.session.SessionCommand.Open;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Of each pair at home: when they meet next, whether to go on after the first session (S3), or that nothing is planned. */
@Component
class NextAtHome implements ComesNext {

    private final SessionRepository sessions;
    private final AfterFirstCards afterFirst;
    private final Clock clock;

    NextAtHome(SessionRepository sessions, AfterFirstCards afterFirst, Clock clock) {
        this.sessions = sessions;
        this.afterFirst = afterFirst;
        this.clock = clock;
    }

    @Override
    public Map<UUID, Waiting> of(List<MentorshipInFull> pairs, Actor reader) {
        var byPair = sessions.byPair(pairs);
        var questions = afterFirst.open(pairs, byPair, reader.person());
        return pairs.stream()
                .collect(Collectors.toMap(
                        MentorshipInFull::id,
                        pair -> questions.containsKey(pair.id())
                                ? questions.get(pair.id())
                                : line(pair, byPair.getOrDefault(pair.id(), List.of()), reader)));
    }

    private Waiting line(MentorshipInFull pair, List<Session> all, Actor reader) {
        var other = pair.nameOfOther(reader.person());
        return all.stream()
                .filter(session -> session.isAhead(clock.instant()))
                .findFirst()
                .map(next -> new Waiting(
                        "Your next session with %s: %s"
                                .formatted(other, Moments.inWords(next.start(), pair.zoneOf(reader.person()))),
                        new Button("Open", new Open(next.id()))))
                .orElseGet(() -> new Waiting(
                        "You and %s are a pair. No session is planned".formatted(other),
                        new Button("Open", new MentorshipCommand.Open(pair.id()))));
    }
}
