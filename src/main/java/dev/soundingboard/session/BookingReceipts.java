package dev.soundingboard.session;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.News;
import dev.soundingboard.mentorship.MentorshipCommand;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.session.SessionCommand.Form;
import dev.soundingboard.session.SessionCommand.Open;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What whoever plans the next sessions together gets back (S3): when they are, or that the other was first. */
@Component
class BookingReceipts {

    /** Beside these the card has one more way; no card takes more than six. */
    private static final int MOST = 5;

    private final Clock clock;

    BookingReceipts(Clock clock) {
        this.clock = clock;
    }

    /** They are planned: each opens with one tap, and there goes into the calendar. */
    Card planned(MentorshipInFull pair, List<Session> planned, Actor actor) {
        return new News(
                "%s planned, and %s is told".formatted(howMany(planned.size()), pair.nameOfOther(actor.person())),
                "You meet on %s. Open a session to add it to your calendar, or to say where you meet."
                        .formatted(when(planned.stream().map(Session::start), actor)),
                ways(planned, new Button("See where you stand", new MentorshipCommand.Open(pair.id())), actor));
    }

    /** Pressed twice, it is done. Whoever books second reads what there is and what they typed; empty if nothing is ahead. */
    Optional<Card> already(MentorshipInFull pair, List<Session> soFar, TypedMoments typed, Actor actor) {
        var ahead = soFar.stream()
                .filter(session -> session.isAhead(clock.instant()))
                .toList();
        if (ahead.isEmpty()) {
            return Optional.empty();
        }
        var starts = starts(typed, actor);
        var theirs = ahead.stream()
                .filter(session -> starts.contains(session.start()))
                .toList();
        return Optional.of(
                theirs.size() == typed.given().size() && !theirs.isEmpty()
                        ? planned(pair, theirs, actor)
                        : nothingAdded(pair, ahead, starts, actor));
    }

    private static Card nothingAdded(MentorshipInFull pair, List<Session> ahead, List<Instant> typed, Actor actor) {
        var yours = typed.isEmpty() ? "" : " You chose %s.".formatted(when(typed.stream(), actor));
        return new News(
                "Your next sessions are planned already",
                "Your next sessions are planned already, so I have added nothing. You meet %s on %s.%s You can move a session, or plan another one."
                        .formatted(
                                pair.nameOfOther(actor.person()),
                                when(ahead.stream().map(Session::start), actor),
                                yours),
                ways(ahead, new Button("Plan another session", new Form(pair.id())), actor));
    }

    /** What they typed that is a time at all. */
    private static List<Instant> starts(TypedMoments typed, Actor actor) {
        return typed.given().stream()
                .filter(moment -> moment.day().isPresent() && moment.hour().isPresent())
                .map(moment -> SessionRules.at(moment, actor.zone()))
                .toList();
    }

    private static String howMany(int many) {
        return switch (many) {
            case 1 -> "It is";
            case 2 -> "Both are";
            default -> "All %d are".formatted(many);
        };
    }

    private static String when(Stream<Instant> starts, Actor actor) {
        var words = starts.limit(MOST)
                .map(start -> Moments.inWords(start, actor.zone()))
                .collect(Collectors.joining(" and on "));
        return "%s (%s)".formatted(words, Moments.zoneInWords(actor.zone()));
    }

    private static List<Button> ways(List<Session> sessions, Button last, Actor actor) {
        var each = sessions.stream()
                .limit(MOST)
                .map(session ->
                        new Button("Open " + Moments.inShort(session.start(), actor.zone()), new Open(session.id())));
        return Stream.concat(each, Stream.of(last)).toList();
    }
}
