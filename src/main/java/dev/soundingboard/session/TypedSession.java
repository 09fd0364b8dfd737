package dev.soundingboard.session;

import dev.soundingboard.calendar.Days;
import dev.soundingboard.chat.Typed;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A session as typed in a form: each may be missing or nonsense.
 *
 * @param length how many minutes
 * @param format how they meet (S4)
 * @param place where, or an https link
 * @param agenda what it is about, in a line
 */
public record TypedSession(
        @Typed String date,
        @Typed String time,
        @Typed String length,
        @Typed String format,
        @Typed String place,
        @Typed String agenda) {

    public TypedSession {
        place = inOneLine(place);
        agenda = inOneLine(agenda);
    }

    /** The session as it is planned, for a form that moves it. */
    static TypedSession of(Session session, Arrangements arranged, ZoneId zone) {
        var local = session.start().atZone(zone);
        return new TypedSession(
                local.toLocalDate().toString(),
                local.toLocalTime().toString(),
                String.valueOf(session.length().toMinutes()),
                session.format(),
                arranged.place(),
                arranged.agenda());
    }

    /** The same at the time that stands, and with what stands wherever nothing was typed. */
    TypedSession onTopOf(TypedSession stands) {
        return new TypedSession(
                stands.date,
                stands.time,
                length,
                format,
                place.isEmpty() ? stands.place : place,
                agenda.isEmpty() ? stands.agenda : agenda);
    }

    /** The time that it takes, in a line: what they were asked about, and press again, is taken. */
    String inLine() {
        return String.join(" ", date, time, length);
    }

    private static String inOneLine(String typed) {
        return typed.replaceAll("\\s+", " ");
    }

    Moment moment() {
        return new Moment(date, time);
    }

    /** Its length; empty for what is no number of minutes. */
    Optional<Duration> minutes() {
        return length.matches("\\d{1,4}") ? Optional.of(Duration.ofMinutes(Long.parseLong(length))) : Optional.empty();
    }

    /** Of what the rules have allowed: when and how it is to take place. */
    Slot slot(ZoneId zone) {
        return Slot.of(SessionRules.at(moment(), zone), minutes().orElseThrow(), format);
    }

    Arrangements arranged() {
        return new Arrangements(place, agenda);
    }

    /** A date and a time as typed. */
    record Moment(@Typed String date, @Typed String time) {

        boolean isEmpty() {
            return date.isEmpty() && time.isEmpty();
        }

        Optional<LocalDate> day() {
            return Days.typed(date);
        }

        Optional<LocalTime> hour() {
            try {
                return Optional.of(LocalTime.parse(time));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }
}
