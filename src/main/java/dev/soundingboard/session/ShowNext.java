package dev.soundingboard.session;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.mentorship.Mentorships;
import dev.soundingboard.session.SessionCommand.Ask;
import dev.soundingboard.session.SessionCommand.Form;
import dev.soundingboard.session.SessionCommand.Next;
import dev.soundingboard.session.SessionCommand.Open;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The one session that is ahead, where it is moved and cancelled; of several they choose, the soonest first. */
@Component
class ShowNext implements Query<Next> {

    /** No card takes more buttons. */
    private static final int MOST = 6;

    private final Mentorships mentorships;
    private final SessionRepository sessions;
    private final SessionCards cards;
    private final Clock clock;

    ShowNext(Mentorships mentorships, SessionRepository sessions, SessionCards cards, Clock clock) {
        this.mentorships = mentorships;
        this.sessions = sessions;
        this.cards = cards;
        this.clock = clock;
    }

    @Override
    public Reply handle(Actor actor, Next command) {
        var pairs = mentorships.currentOf(actor.person(), actor.inScheme()).stream()
                .collect(Collectors.toMap(MentorshipInFull::id, Function.identity()));
        return Reply.show(pairs.isEmpty() ? inNoPair() : card(pairs, actor));
    }

    private Card card(Map<UUID, MentorshipInFull> pairs, Actor actor) {
        var all = sessions.findByMentorshipInOrderBySlotStart(pairs.keySet());
        var ahead =
                all.stream().filter(session -> session.isAhead(clock.instant())).toList();
        return switch (ahead.size()) {
            case 0 -> nothing(pairs);
            case 1 -> cards.of(inFull(ahead.get(0), pairs, all), actor.person());
            default -> which(ahead, pairs, actor);
        };
    }

    private static SessionInFull inFull(Session next, Map<UUID, MentorshipInFull> pairs, List<Session> all) {
        var soFar = all.stream()
                .filter(session -> session.mentorship().equals(next.mentorship()))
                .toList();
        return SessionInFull.of(next, pairOf(next, pairs), soFar);
    }

    private static MentorshipInFull pairOf(Session session, Map<UUID, MentorshipInFull> pairs) {
        return Objects.requireNonNull(pairs.get(session.mentorship()));
    }

    private static Card which(List<Session> ahead, Map<UUID, MentorshipInFull> pairs, Actor actor) {
        return new News(
                "Your next sessions",
                ahead.size() > MOST
                        ? "These are the next of %d. Open one to move it, cancel it or add it to your calendar."
                                .formatted(ahead.size())
                        : "Open one to move it, cancel it or add it to your calendar.",
                ahead.stream()
                        .limit(MOST)
                        .map(session -> new Button(
                                "%s, %s"
                                        .formatted(
                                                Moments.inShort(session.start(), actor.zone()),
                                                pairOf(session, pairs).nameOfOther(actor.person())),
                                new Open(session.id())))
                        .toList());
    }

    private static Card nothing(Map<UUID, MentorshipInFull> pairs) {
        var plan = pairs.size() == 1 ? new Form(pairs.keySet().iterator().next()) : new Ask();
        return new News(
                "No session is planned",
                "Plan one, and both of you see when and where it is.",
                List.of(new Button("Plan a session", plan), Home.asButton()));
    }

    private static Refusal inNoPair() {
        return Refusal.because(
                "You have sessions with your mentor or mentee. You are not in a pair just now.", Home.asButton());
    }
}
