package dev.soundingboard.hours;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.Says;
import dev.soundingboard.chat.TypedText;
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
        "nights",
        "night shifts",
        "im on nights",
        "i am on nights",
        "on call",
        "im on call",
        "i am on call",
        "my rota",
        "do not disturb",
        "dont disturb me",
        "pause reminders",
        "pause messages",
        "pause notifications",
        "snooze",
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
    record Add(int version, String what, String firstDay, String lastDay) implements AwayCommand {

        public Add {
            what = TypedText.of(what);
            firstDay = TypedText.of(firstDay);
            lastDay = TypedText.of(lastDay);
        }
    }

    /** Takes a range back. */
    @JsonTypeName("away.remove")
    record Remove(int version, UUID range) implements AwayCommand {}

    /**
     * They are on nights from today.
     *
     * @param until the last day, as typed
     */
    @JsonTypeName("away.nights")
    @Says(
            value = {
                "im on nights until",
                "i am on nights until",
                "on nights until",
                "nights until",
                "im on nights till",
                "i am on nights till"
            },
            rest = "until")
    record NightsUntil(String until) implements AwayCommand {

        public NightsUntil {
            until = TypedText.of(until);
        }
    }

    /**
     * They are on call from today.
     *
     * @param until the last day, as typed
     */
    @JsonTypeName("away.on-call")
    @Says(
            value = {"im on call until", "i am on call until", "on call until", "im on call till", "i am on call till"},
            rest = "until")
    record OnCallUntil(String until) implements AwayCommand {

        public OnCallUntil {
            until = TypedText.of(until);
        }
    }

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
    record BreakUntil(String until) implements AwayCommand {

        public BreakUntil {
            until = TypedText.of(until);
        }
    }
}
