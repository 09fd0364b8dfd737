package dev.soundingboard.hours;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.Says;
import dev.soundingboard.chat.Typed;

/** What anybody says of what they want to be reminded of. A {@code version} is the one that the person saw. */
public sealed interface TopicCommand extends Command {

    /** Opens the list of topics. */
    @JsonTypeName("topics")
    @Says(
            value = {
                "stop reminders",
                "stop",
                "stop … reminders",
                "stop messages",
                "stop … messages",
                "stop … notifications",
                "stop broadcasts",
                "stop … broadcasts",
                "stop announcements",
                "end reminders",
                "cancel reminders",
                "turn off … reminders",
                "turn off messages",
                "turn off … messages",
                "turn off … notifications",
                "switch off … reminders",
                "switch off messages",
                "switch off … messages",
                "switch off notifications",
                "no more … reminders",
                "no more messages",
                "no more … messages",
                "no more notifications",
                "no more broadcasts",
                "dont send me reminders",
                "dont send me messages",
                "dont send me … reminders",
                "dont send me … messages",
                "i dont want reminders",
                "i dont want … reminders",
                "stop my reminders",
                "stop reminding me",
                "stop reminding me about …",
                "stop reminding me of …",
                "dont remind me about …",
                "dont remind me of …",
                "no … reminders",
                "turn reminders back on",
                "turn … reminders back on",
                "dont remind me",
                "stop messaging me",
                "stop writing to me",
                "stop notifications",
                "turn off reminders",
                "turn reminders off",
                "turn off notifications",
                "turn notifications off",
                "switch off reminders",
                "turn on reminders",
                "turn reminders on",
                "mute",
                "unmute",
                "mute reminders",
                "no more reminders",
                "reminders off",
                "reminders on",
                "notifications off",
                "notifications on",
                "opt out",
                "unsubscribe",
                "too many messages",
                "too many reminders",
                "what do you remind me of"
            },
            offered = true)
    record Open() implements TopicCommand {}

    /**
     * Takes what they want to be reminded of.
     *
     * @param wanted ids of topics, with commas between; what isn't among them is switched off
     */
    @JsonTypeName("topics.save")
    record Save(int version, @Typed String wanted) implements TopicCommand {}

    /** Switches all of them off. */
    @JsonTypeName("topics.all-off")
    record AllOff(int version) implements TopicCommand {}

    /** Switches all of them on. */
    @JsonTypeName("topics.all-on")
    record AllOn(int version) implements TopicCommand {}
}
