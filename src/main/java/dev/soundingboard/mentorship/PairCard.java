package dev.soundingboard.mentorship;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.mentorship.MentorshipCommand.AskEnd;
import dev.soundingboard.mentorship.MentorshipCommand.AskPause;
import dev.soundingboard.scheme.Scheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A pair, for one of the two: what comes next, and where they stand.
 *
 * @param note what to know first; empty for nothing
 * @param plea why the team asked this mentor to take one more (M2), until they have met; empty for nothing
 * @param team where they can say that it is too much
 * @param lead what comes next, in a sentence or two; empty if the ways say it
 * @param contact how the mentor likes to be contacted, as they wrote it; empty for the mentor
 * @param facts where the two stand
 * @param past what has happened between them, newest first
 * @param met whether they have met, or know when, or take a break: then the steps stand with the ground rules
 * @param steps what happens in the first meeting (S3)
 * @param rules how often they meet, for the trainee how long it lasts, and what stays between them (S1, S2, S9)
 * @param notWorking what to do if they don't get on (P7); empty for the mentor
 * @param ways what can be done now, most urgent first
 * @param paused whether they take a break, which can be changed then
 */
@Template("mentorship/pair")
record PairCard(
        String otherName,
        String note,
        String plea,
        String team,
        String lead,
        String contact,
        List<PairPart.Fact> facts,
        List<PairSoFar.Step> past,
        boolean met,
        List<String> steps,
        List<String> rules,
        List<String> notWorking,
        List<Button> ways,
        boolean paused,
        AskPause pause,
        AskEnd end)
        implements Card {

    static PairCard of(MentorshipInFull pair, UUID reader, Scheme scheme, PairSoFar soFar, String note, String plea) {
        var meetings = scheme.meetings();
        var paused = pair.mentorship().isPaused();
        var stepsBehind = paused || soFar.haveMet();
        return new PairCard(
                pair.nameOfOther(reader),
                note,
                stepsBehind ? "" : plea,
                scheme.team().email(),
                stepsBehind ? "" : lead(pair, reader, scheme),
                pair.isTrainee(reader) ? pair.contact() : "",
                soFar.facts(),
                soFar.past(pair.zoneOf(reader)),
                stepsBehind,
                meetings.first(),
                pair.isTrainee(reader)
                        ? List.of(meetings.frequency().says(), meetings.term().says(), meetings.confidentiality())
                        : List.of(meetings.frequency().says(), meetings.confidentiality()),
                pair.isTrainee(reader) ? scheme.pairing().notWorking() : List.of(),
                soFar.ways(),
                paused,
                new AskPause(pair.id()),
                new AskEnd(pair.id()));
    }

    /** Until they have met: the team's words, if it introduced them (P1), and who writes to whom. */
    private static String lead(MentorshipInFull pair, UUID reader, Scheme scheme) {
        var other = pair.nameOfOther(reader);
        var next = pair.isTrainee(reader)
                ? "You can write to %s in Teams at any time.".formatted(other)
                : "%s has been told how you like to be contacted. You can also write to them first, in Teams."
                        .formatted(other);
        var introduction = pair.mentorship().introduction().introduced()
                ? Objects.requireNonNullElse(scheme.pairing().introduction(), "")
                : "";
        return "%s %s".formatted(introduction, next).strip();
    }

    /** Of a break: until when, and what it means. One whose last day has come goes on until somebody ends it. */
    static String pauseOf(MentorshipInFull pair, UUID reader, LocalDate today) {
        var pause = pair.mentorship().breaks();
        return "%s %s"
                .formatted(
                        pause.end()
                                .map(Moments::dayInWords)
                                .map(
                                        (pause.isUp(today)
                                                        ? "Your break was until %s. Either of you can start again."
                                                        : "This is paused until %s.")::formatted)
                                .orElse("This is paused."),
                        pair.isTrainee(reader)
                                ? "Your place stays yours, and I send no reminders."
                                : "%s keeps their place, and I send no reminders.".formatted(pair.nameOfOther(reader)));
    }

    @Override
    public String summary() {
        return "You and %s are a pair".formatted(otherName);
    }
}
