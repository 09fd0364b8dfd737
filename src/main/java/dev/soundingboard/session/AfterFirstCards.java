package dev.soundingboard.session;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.HomeItem.Waiting;
import dev.soundingboard.chat.News;
import dev.soundingboard.mentorship.MentorshipCommand;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.scheme.SessionPolicy.AfterFirst;
import dev.soundingboard.session.SessionCommand.GoOn;
import dev.soundingboard.session.SessionForm.Hindrance;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the two are shown after their first session, where the scheme asks whether they go on (S3). */
@Component
class AfterFirstCards {

    private final Yeses yeses;
    private final Schemes schemes;
    private final Clock clock;

    AfterFirstCards(Yeses yeses, Schemes schemes, Clock clock) {
        this.yeses = yeses;
        this.schemes = schemes;
        this.clock = clock;
    }

    /** What the scheme asks the two just now; empty if it asks nothing, or they have gone on already. */
    Optional<AfterFirst> asked(MentorshipInFull pair, List<Session> soFar) {
        var held = soFar.stream()
                .filter(session -> session.state() == SessionState.HELD)
                .count();
        return Optional.ofNullable(schemes.get(pair.scheme()).sessions().afterFirst())
                .filter(policy -> pair.mentorship().isActive() && held == 1)
                .filter(policy -> soFar.stream().noneMatch(session -> session.isAhead(clock.instant())));
    }

    /** The question, with what the other isn't told. */
    Card question(MentorshipInFull pair, AfterFirst policy, UUID reader) {
        var other = pair.nameOfOther(reader);
        return new News(policy.question(), told(other), List.of(yes(pair), no(pair)));
    }

    /** The same once more, for whoever hasn't answered. */
    Card reminder(MentorshipInFull pair, AfterFirst policy, UUID reader) {
        var text = "%s You haven’t answered yet, and I don’t ask again.".formatted(told(pair.nameOfOther(reader)));
        return new News(policy.question(), text, List.of(yes(pair), no(pair)));
    }

    /** The same question at home, of each pair in which this person hasn't said yes yet. */
    Map<UUID, Waiting> open(List<MentorshipInFull> pairs, Map<UUID, List<Session>> soFar, UUID reader) {
        var asked = pairs.stream()
                .filter(pair ->
                        asked(pair, soFar.getOrDefault(pair.id(), List.of())).isPresent())
                .toList();
        var said = asked.isEmpty() ? Set.<UUID>of() : yeses.saidBy(reader);
        return asked.stream()
                .filter(pair -> !said.contains(pair.id()))
                .collect(Collectors.toMap(MentorshipInFull::id, pair -> atHome(pair, reader)));
    }

    private static Waiting atHome(MentorshipInFull pair, UUID reader) {
        var other = pair.nameOfOther(reader);
        return new Waiting(
                "You have met %s for the first time. Would you like to go on? %s".formatted(other, told(other)),
                yes(pair),
                List.of(no(pair)));
    }

    private static String told(String other) {
        return "I ask you both. %s isn’t told what you say, unless you both say yes. If you say no, I ask you to confirm it. Then your mentoring ends kindly: %s hears that it has ended, and not who ended it or why."
                .formatted(other, other);
    }

    static Button yes(MentorshipInFull pair) {
        return new Button("Yes, I’d like to go on", new GoOn(pair.id(), true));
    }

    static Button no(MentorshipInFull pair) {
        return new Button("No, not for me", new GoOn(pair.id(), false));
    }

    /** They have said yes, and the other hasn't said anything yet. */
    Card waiting(MentorshipInFull pair, UUID reader) {
        return new News(
                "Thank you. You would like to go on",
                "When %s has answered too, you hear from me. You can still change your mind."
                        .formatted(pair.nameOfOther(reader)),
                List.of(new Button("See where you stand", new MentorshipCommand.Open(pair.id())), no(pair)));
    }

    /** The next ones, to be planned together; with what was typed and has to be mended. */
    Card booking(
            MentorshipInFull pair,
            AfterFirst policy,
            List<Session> soFar,
            TypedMoments typed,
            Hindrance hindrance,
            UUID reader) {
        var scheme = schemes.get(pair.scheme());
        var length = scheme.sessions().usualLength();
        var today = clock.instant().atZone(pair.zoneOf(reader)).toLocalDate();
        return new BookingCard(
                pair.id(),
                pair.nameOfOther(reader),
                hindrance.problem(),
                hindrance.warning(),
                hindrance.about(inLine(typed.given(length, format(soFar)))),
                BookingCard.Line.of(typed, policy.book()),
                SessionForm.Days.of(scheme, today),
                Moments.zoneInWords(pair.zoneOf(reader)),
                Lengths.inWords(length),
                format(soFar));
    }

    private static String inLine(List<TypedSession> given) {
        return given.stream().map(TypedSession::inLine).collect(Collectors.joining(","));
    }

    static String format(List<Session> soFar) {
        return soFar.get(soFar.size() - 1).format();
    }

    boolean bothSayYes(MentorshipInFull pair) {
        return yeses.of(pair.id()).size() == 2;
    }

    boolean hasSaid(MentorshipInFull pair, UUID person) {
        return yeses.of(pair.id()).contains(person);
    }
}
