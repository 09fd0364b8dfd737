package dev.soundingboard.guidance;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.OnlyFor;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.Says;
import org.jspecify.annotations.Nullable;

/** What anybody can ask about mentoring, in a scheme or not. Each is one short piece; a button leads to the next. */
public sealed interface GuidanceCommand extends Command {

    /** Id of the scheme it is asked about; null for the speaker's own. */
    @Nullable
    String scheme();

    /** The button that asks this. */
    Button asButton();

    /** The same, asked about that scheme. */
    GuidanceCommand about(String scheme);

    /** What it is, and what a mentor does (E6, S7). */
    @JsonTypeName("guidance.what")
    @Says(
            value = {
                "what is mentoring",
                "whats mentoring",
                "what mentoring is",
                "about mentoring",
                "what does a mentor do"
            },
            does = "Read about mentoring, a short piece at a time.")
    record WhatItIs(@Nullable String scheme) implements GuidanceCommand {

        @Override
        public Button asButton() {
            return new Button("What mentoring is", this);
        }

        @Override
        public WhatItIs about(String other) {
            return new WhatItIs(other);
        }
    }

    /** What both gain (E6). */
    @JsonTypeName("guidance.gains")
    @Says({"what do i gain", "what you both gain", "benefits", "why mentoring"})
    record WhatBothGain(@Nullable String scheme) implements GuidanceCommand {

        @Override
        public Button asButton() {
            return new Button("What you both gain", this);
        }

        @Override
        public WhatBothGain about(String other) {
            return new WhatBothGain(other);
        }
    }

    /** How to choose, or how the team does (P1, P3, P4, E5). */
    @JsonTypeName("guidance.choosing")
    @Says({"how to choose", "how to choose a mentor", "how do i choose", "how do i choose a mentor", "getting a mentor"
    })
    record HowToChoose(@Nullable String scheme) implements GuidanceCommand {

        @Override
        public Button asButton() {
            return new Button("Getting a mentor", this);
        }

        @Override
        public HowToChoose about(String other) {
            return new HowToChoose(other);
        }
    }

    /** How often, how long, where, and the first meeting (S1 to S4). */
    @JsonTypeName("guidance.expect")
    @Says({"what to expect", "what can i expect", "how often do we meet", "first meeting"})
    record WhatToExpect(@Nullable String scheme) implements GuidanceCommand {

        @Override
        public Button asButton() {
            return new Button("What to expect", this);
        }

        @Override
        public WhatToExpect about(String other) {
            return new WhatToExpect(other);
        }
    }

    /** How to make the most of it, what stays confidential, and what to do if it isn't working (S6, S9, S10, P7). */
    @JsonTypeName("guidance.working")
    @Says({
        "working together",
        "how to prepare",
        "is it confidential",
        "confidentiality",
        "who can read this",
        "who can see this",
        "who reads this",
        "who sees this",
        "it is not working"
    })
    record WorkingTogether(@Nullable String scheme) implements GuidanceCommand {

        @Override
        public Button asButton() {
            return new Button("Working together", this);
        }

        @Override
        public WorkingTogether about(String other) {
            return new WorkingTogether(other);
        }
    }

    /** What to read, and whom to ask (R1). */
    @JsonTypeName("guidance.resources")
    @Says(
            value = {"resources", "links", "reading", "handbook"},
            does = "Read more: links, and who to ask.")
    record Resources(@Nullable String scheme) implements GuidanceCommand {

        @Override
        public Button asButton() {
            return new Button("Links and reading", this);
        }

        @Override
        public Resources about(String other) {
            return new Resources(other);
        }
    }

    /** Where to turn with what mentoring is not for (S8), and that this bot is no place for an emergency (D5). */
    @JsonTypeName("guidance.support")
    @Says(
            value = {
                "support",
                "where to turn",
                "i need help",
                "i need support",
                "urgent help",
                "urgent",
                "emergency",
                "help me",
                "i feel suicidal",
                "suicidal",
                "suicide",
                "i want to die",
                "i cant cope",
                "i cant go on",
                "self harm",
                "im in crisis"
            },
            does = "Find out where to turn when mentoring isn’t the right place.")
    record Support(@Nullable String scheme) implements GuidanceCommand {

        @Override
        public Button asButton() {
            return new Button("Where to turn", this);
        }

        @Override
        public Support about(String other) {
            return new Support(other);
        }
    }

    /** Help for the mentor (M4, M5). */
    @JsonTypeName("guidance.mentors")
    @Says(
            value = {"help me mentor", "help with my mentoring", "help for mentors"},
            does = "Find help with your mentoring.")
    @OnlyFor(Role.MENTOR)
    record HelpMeMentor() implements GuidanceCommand {

        @Override
        public @Nullable String scheme() {
            return null;
        }

        @Override
        public Button asButton() {
            return new Button("Help with my mentoring", this);
        }

        @Override
        public HelpMeMentor about(String other) {
            return this;
        }
    }
}
