package dev.soundingboard.hours;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.Says;
import dev.soundingboard.chat.Typed;
import java.util.UUID;

/** What anybody says of days on which nobody is to write to them. A {@code version} is the one that the person saw. */
public sealed interface AwayCommand extends Command {

    /** Opens the form, with the list of what there is. */
    @JsonTypeName("away")
    @Says(
            value = {
                "days away",
                "dates away",
                "my days away",
                "my leave",
                "leave",
                "annual leave",
                "study leave",
                "holiday",
                "my holiday",
                "cancel my leave",
                "end my leave",
                "change my leave",
                "on leave",
                "on holiday",
                "im on holiday",
                "i am on holiday",
                "clear days away",
                "clear my days away",
                "remove days away",
                "remove my days away",
                "remove my leave",
                "cancel days away",
                "cancel my days away",
                "im back",
                "i am back",
                "back at work",
                "im back at work",
                "i am back at work",
                "back from leave",
                "im back from leave",
                "i am back from leave",
                "back from nights",
                "im back from nights",
                "i am back from nights",
                "off nights",
                "im off nights",
                "nights are over",
                "my nights are over",
                "nights are done",
                "not on nights",
                "im not on nights",
                "not on call",
                "im not on call",
                "my rota",
                "do not disturb",
                "dont disturb me",
                "pause reminders",
                "pause messages",
                "pause notifications",
                "snooze",
                "remind me later",
                "not now",
                "leave me alone"
            },
            offered = true)
    record Open() implements AwayCommand {}

    /**
     * Adds a range of days, both of which belong to it.
     *
     * @param what name of a {@link What}
     * @param firstDay as typed
     * @param lastDay as typed
     */
    @JsonTypeName("away.add")
    record Add(
            int version,
            @Typed String what,
            @Typed String firstDay,
            @Typed String lastDay) implements AwayCommand {}

    /** Takes a range back. */
    @JsonTypeName("away.remove")
    record Remove(int version, UUID range) implements AwayCommand {}

    /**
     * They are on nights.
     *
     * @param when such as "until friday"; empty opens the form
     */
    @JsonTypeName("away.nights")
    @Says(
            value = {
                "nights",
                "night shifts",
                "on nights",
                "im on nights",
                "i am on nights",
                "im on night shifts",
                "i work nights",
                "im working nights"
            },
            rest = "when",
            punctuated = true)
    record Nights(@Typed String when) implements AwayCommand {}

    /**
     * They are on leave.
     *
     * @param when such as "1 to 10 december"
     */
    @JsonTypeName("away.leave")
    @Says(
            value = {
                "on leave …",
                "im on leave …",
                "i am on leave …",
                "im on annual leave …",
                "i am on annual leave …",
                "annual leave …",
                "my leave is …",
                "on holiday …",
                "im on holiday …",
                "i am on holiday …",
                "maternity leave …",
                "im on maternity leave …",
                "i am on maternity leave …",
                "parental leave …",
                "im on parental leave …",
                "i am on parental leave …",
                "im off …",
                "i am off …",
                "away …",
                "im away …",
                "i am away …"
            },
            rest = "when",
            punctuated = true)
    record BeOnLeave(@Typed String when) implements AwayCommand {}

    /**
     * They are on call.
     *
     * @param when such as "this week"; empty opens the form
     */
    @JsonTypeName("away.on-call")
    @Says(
            value = {"on call", "im on call", "i am on call"},
            rest = "when",
            punctuated = true)
    record BeOnCall(@Typed String when) implements AwayCommand {}

    /**
     * They want no messages from today on.
     *
     * @param until the last day, or for how long, as typed
     */
    @JsonTypeName("away.break")
    @Says(
            value = {
                "mute until",
                "no messages until",
                "no reminders until",
                "pause reminders until",
                "pause messages until",
                "do not disturb until",
                "dont write to me until",
                "dont disturb me until",
                "dont message me until",
                "snooze until",
                "mute for",
                "pause reminders for",
                "pause messages for",
                "do not disturb for",
                "dont disturb me for",
                "snooze for"
            },
            rest = "until",
            punctuated = true)
    record BreakUntil(@Typed String until) implements AwayCommand {}
}
