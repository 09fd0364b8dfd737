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
    @Says({
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
        "im back",
        "i am back",
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
    })
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
            rest = "when")
    record Nights(@Typed String when) implements AwayCommand {}

    /**
     * They are on call.
     *
     * @param when such as "this week"; empty opens the form
     */
    @JsonTypeName("away.on-call")
    @Says(
            value = {"on call", "im on call", "i am on call"},
            rest = "when")
    record BeOnCall(@Typed String when) implements AwayCommand {}

    /**
     * They want no messages from today on.
     *
     * @param until the last day, as typed
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
                "snooze until"
            },
            rest = "until")
    record BreakUntil(@Typed String until) implements AwayCommand {}
}
