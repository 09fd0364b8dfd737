package dev.soundingboard.hours;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.Says;
import dev.soundingboard.chat.Typed;

/** What anybody says of their hours. A {@code version} is the one that the person saw. */
public sealed interface HoursCommand extends Command {

    /** Shows when they are written to, and of what they are reminded. */
    @JsonTypeName("hours")
    @Says(
            value = {
                "reminders",
                "my reminders",
                "notifications",
                "my notifications",
                "notification settings",
                "reminder settings",
                "when do you write to me",
                "when will you write to me",
                "when do you message me",
                "why did you send me this",
                "why do i get this",
                "why do i get these",
                "settings",
                "my settings",
                "preferences",
                "my preferences"
            },
            does = "Say when I write to you, and what I remind you of.")
    record Show() implements HoursCommand {

        /** The way to all that can be said about being written to. */
        public static Button asButton() {
            return new Button("Reminders", new Show());
        }
    }

    /** Opens the form of quiet hours and working days. */
    @JsonTypeName("hours.week")
    @Says({
        "quiet hours",
        "my quiet hours",
        "my hours",
        "change my hours",
        "working hours",
        "my working hours",
        "working days",
        "my working days",
        "i work part time",
        "i work less than full time",
        "im ltft",
        "i am ltft",
        "dont write to me at night",
        "dont message me at night"
    })
    record Week() implements HoursCommand {}

    /**
     * Takes quiet hours and working days.
     *
     * @param quietFrom the time from which on it is quiet, as typed
     * @param quietTo the time at which it is over, as typed
     * @param days the working days, with commas between
     */
    @JsonTypeName("hours.save-week")
    record SaveWeek(
            int version,
            @Typed String quietFrom,
            @Typed String quietTo,
            @Typed String days) implements HoursCommand {}

    /**
     * Says the working days in a sentence.
     *
     * @param days such as "monday to wednesday"
     */
    @JsonTypeName("hours.work")
    @Says(
            value = {"i work", "i only work", "i work on", "i only work on", "my working days are", "i am at work on"},
            rest = "days")
    record Work(@Typed String days) implements HoursCommand {}

    /**
     * Says days on which they don't work.
     *
     * @param days such as "thursdays"
     */
    @JsonTypeName("hours.dont-work")
    @Says(
            value = {
                "i dont work",
                "i do not work",
                "i dont work on",
                "i never work on",
                "im off on",
                "im not at work on",
                "i am not at work on",
                "not on …"
            },
            rest = "days")
    record DontWork(@Typed String days) implements HoursCommand {}

    /**
     * Says quiet hours in a sentence.
     *
     * @param when such as "after 6pm" or "7pm to 9am"
     */
    @JsonTypeName("hours.quiet")
    @Says(
            value = {
                "no messages",
                "no reminders",
                "dont message me",
                "dont write to me",
                "quiet hours are",
                "quiet hours from",
                "quiet hours between",
                "my quiet hours are",
                "quiet from",
                "quiet between",
                "quiet after",
                "keep quiet"
            },
            rest = "when")
    record KeepQuiet(@Typed String when) implements HoursCommand {}

    /** Opens the form of the time zone. */
    @JsonTypeName("hours.zone")
    @Says({
        "time zone",
        "timezone",
        "my time zone",
        "my timezone",
        "change my time zone",
        "change time zone",
        "wrong time zone",
        "the time is wrong",
        "the times are wrong"
    })
    record Zone() implements HoursCommand {}

    /**
     * Takes a time zone of their own.
     *
     * @param zone as the list offered it
     */
    @JsonTypeName("hours.save-zone")
    record SaveZone(@Typed String zone) implements HoursCommand {}

    /** The time zone is as Teams says again. */
    @JsonTypeName("hours.follow-teams")
    record FollowTeams() implements HoursCommand {}

    /**
     * Offers time zones by their places, for the field in which one is picked.
     *
     * @param text beginnings of words of the place
     */
    @JsonTypeName("hours.find-zone")
    record FindZone(@Typed String text) implements HoursCommand {}
}
