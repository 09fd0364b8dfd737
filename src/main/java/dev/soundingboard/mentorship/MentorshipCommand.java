package dev.soundingboard.mentorship;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.OnlyFor;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.Says;
import dev.soundingboard.chat.Typed;
import java.util.UUID;

/** What can be said about a pair. A {@code version} is the one that the person saw. */
public sealed interface MentorshipCommand extends Command {

    /** Shows one of the two where they stand. */
    @JsonTypeName("mentorship.open")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record Open(UUID mentorship) implements MentorshipCommand {}

    /** Shows somebody their pair, or lists their pairs. */
    @JsonTypeName("mentorship.mine")
    @Says(
            value = {
                "my mentoring",
                "my mentor",
                "my mentors",
                "my mentee",
                "my mentees",
                "my trainee",
                "my trainees",
                "my pair",
                "who is my mentor",
                "who is my mentee",
                "whos my mentor",
                "whos my mentee",
                "progress",
                "my progress"
            },
            does = "See how your mentoring is going and what comes next.")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record Mine() implements MentorshipCommand {

        /** The way to all pairs of somebody. */
        public static Button asButton() {
            return new Button("My mentoring", new Mine());
        }
    }

    /** Asks which pair to pause, if there are several. */
    @JsonTypeName("mentorship.choose-pause")
    @Says(
            value = {
                "pause mentoring",
                "pause",
                "pause my mentoring",
                "take a break",
                "i need a break",
                "i am on leave",
                "im on leave",
                "i am off sick"
            },
            does = "Take a break from mentoring. Your place stays taken.")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record ChooseToPause() implements MentorshipCommand {}

    /** Opens the form to pause, with what will happen. */
    @JsonTypeName("mentorship.ask-pause")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record AskPause(UUID mentorship) implements MentorshipCommand {}

    /**
     * Either pauses it.
     *
     * @param until a day, as typed; empty for none
     */
    @JsonTypeName("mentorship.pause")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record Pause(UUID mentorship, int version, @Typed String until) implements MentorshipCommand {}

    /** Starts again where they take a break, or asks with whom if there are several. */
    @JsonTypeName("mentorship.choose-resume")
    @Says(
            value = {"resume mentoring", "resume", "resume my mentoring", "end the break"},
            does = "Start again after a break.")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record ChooseToResume() implements MentorshipCommand {}

    /** Either starts again after the break. */
    @JsonTypeName("mentorship.resume")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record Resume(UUID mentorship, int version) implements MentorshipCommand {}

    /** They would like to go on after the scheme's time (F2). It changes nothing for anybody, so it has no version. */
    @JsonTypeName("mentorship.go-on")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record GoOn(UUID mentorship) implements MentorshipCommand {}

    /** Asks which pair to end, if there are several. */
    @JsonTypeName("mentorship.choose-end")
    @Says(
            value = {
                "end mentoring",
                "end",
                "end my mentoring",
                "end mentorship",
                "end the mentoring",
                "stop mentoring",
                "stop my mentoring",
                "i want to stop mentoring",
                "i want to stop",
                "i want a different mentor"
            },
            does = "End your mentoring. No reason is needed.",
            unless = {
                "reminder",
                "reminders",
                "message",
                "messages",
                "notification",
                "notifications",
                "email",
                "emails",
                "mail",
                "mails",
                "broadcast",
                "broadcasts"
            })
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record ChooseToEnd() implements MentorshipCommand {}

    /** Opens the form to end it, with what will happen. */
    @JsonTypeName("mentorship.ask-end")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record AskEnd(UUID mentorship) implements MentorshipCommand {}

    /**
     * Either ends it (P7).
     *
     * @param reason for themself alone; may be empty
     */
    @JsonTypeName("mentorship.end")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record End(UUID mentorship, int version, @Typed String reason) implements MentorshipCommand {}
}
