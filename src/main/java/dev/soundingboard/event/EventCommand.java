package dev.soundingboard.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.soundingboard.chat.Audited;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.OnlyFor;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.Says;
import dev.soundingboard.chat.Typed;
import java.util.UUID;

/** What the scheme team does with the days that it holds, and what people answer (M4). */
public sealed interface EventCommand extends Command {

    /** All of them: for the team, or those that are to come for whoever they are for. */
    @JsonTypeName("events")
    @Says(
            value = {
                "event",
                "events",
                "development day",
                "development days",
                "update day",
                "update days",
                "dev day",
                "dev days",
                "attendance",
                "record attendance",
                "who was there"
            },
            does = "See the days that your scheme team holds, and say whether you’ll come.")
    @OnlyFor({Role.ADMIN, Role.MENTOR, Role.TRAINEE})
    record Show() implements EventCommand {

        static Button asButton() {
            return new Button("Development days", new Show());
        }
    }

    /** An empty form. */
    @JsonTypeName("event.write")
    @Says(
            value = {
                "announce a development day",
                "announce a developement day",
                "announce development day",
                "announce developement day",
                "announce a dev day",
                "announce dev day",
                "new dev day",
                "announce an update day",
                "announce a day",
                "announce an event",
                "announce event",
                "new event",
                "new development day"
            },
            does = "Announce a day to your mentors, or to everybody. You see it first.")
    @OnlyFor(Role.ADMIN)
    record Write() implements EventCommand {

        static Button asButton() {
            return new Button("Announce a day", new Write());
        }
    }

    /** The form with what it says now. */
    @JsonTypeName("event.change")
    @OnlyFor(Role.ADMIN)
    record Change(UUID event) implements EventCommand {}

    /**
     * What the form says; nobody is told of a new one before it is announced.
     *
     * @param event id that it will have, so that it is written once, however often the button is pressed
     * @param version of the event that they change; 0 if it isn't there yet
     * @param day with {@code begins} as typed, by the clock of the scheme's team
     * @param places how many can come; empty for no limit
     */
    @JsonTypeName("event.save")
    @OnlyFor(Role.ADMIN)
    @Audited("Write or change an event")
    record Save(
            UUID event,
            int version,
            @Typed String title,
            @Typed String day,
            @Typed String begins,
            @Typed String hours,
            @Typed String place,
            @Typed String places,
            @Typed String audience)
            implements EventCommand {
        /** Whom it is for doesn't change once they know of it. */
        Save forThe(String known) {
            return new Save(event, version, title, day, begins, hours, place, places, known);
        }

        /** The same for one that isn't there yet. */
        Save forAnother(UUID day) {
            return new Save(day, 0, title, this.day, begins, hours, place, places, audience);
        }

        Save seeing(int seen) {
            return new Save(event, seen, title, day, begins, hours, place, places, audience);
        }
    }

    /** One of them. */
    @JsonTypeName("event.open")
    @OnlyFor({Role.ADMIN, Role.MENTOR, Role.TRAINEE})
    record Open(UUID event) implements EventCommand {}

    /** Everybody whom it is for is told. */
    @JsonTypeName("event.announce")
    @OnlyFor(Role.ADMIN)
    @Audited("Announce an event")
    record Announce(UUID event, int version) implements EventCommand {}

    /** Says what calling it off would do. */
    @JsonTypeName("event.off")
    @OnlyFor(Role.ADMIN)
    record AskOff(UUID event) implements EventCommand {}

    /** Calls it off; one that isn't announced is thrown away. */
    @JsonTypeName("event.call-off")
    @OnlyFor(Role.ADMIN)
    @Audited("Call an event off")
    record CallOff(UUID event, int version) implements EventCommand {}

    /** Who was there, to tick. */
    @JsonTypeName("event.who")
    @OnlyFor(Role.ADMIN)
    record Who(UUID event, int page) implements EventCommand {}

    /**
     * Who was there, of those on a page.
     *
     * @param shown ids of the people on it
     * @param were ids of those who were ticked when it was shown: only what the admin changed is changed
     * @param came ids of those who are ticked
     */
    @JsonTypeName("event.record")
    @OnlyFor(Role.ADMIN)
    @Audited("Record who came to an event")
    record Tick(
            UUID event,
            int page,
            @Typed String shown,
            @Typed String were,
            @Typed String came) implements EventCommand {}

    /**
     * A mentor was there who hadn't said so. What is ticked on the page is kept.
     *
     * @param shown as of {@link Tick}
     * @param were as of {@link Tick}
     * @param came as of {@link Tick}
     * @param other what was picked: a mentor's id
     */
    @JsonTypeName("event.add")
    @OnlyFor(Role.ADMIN)
    @Audited("Record somebody else who came to an event")
    record Add(
            UUID event,
            int page,
            @Typed String shown,
            @Typed String were,
            @Typed String came,
            @Typed String other) implements EventCommand {}

    /** Nobody was there. */
    @JsonTypeName("event.nobody")
    @OnlyFor(Role.ADMIN)
    @Audited("Record that nobody came to an event")
    record Nobody(UUID event) implements EventCommand {}

    @JsonTypeName("event.come")
    @OnlyFor({Role.MENTOR, Role.TRAINEE})
    record Come(UUID event) implements EventCommand {}

    @JsonTypeName("event.not-come")
    @OnlyFor({Role.MENTOR, Role.TRAINEE})
    record NotCome(UUID event) implements EventCommand {}
}
