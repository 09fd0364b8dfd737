package dev.soundingboard.trainee;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.soundingboard.chat.Audited;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.OnlyFor;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.Says;
import dev.soundingboard.chat.Typed;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Everything that can be said about being a trainee. Somebody who joins has no role yet, so those commands are
 * anybody's and name the scheme.
 */
public sealed interface TraineeCommand extends Command {

    /** What a trainee can change at any time. */
    enum Part {
        ABOUT,
        WORK,
        DATE
    }

    /** Saves the first step: who they are in their training. The date and the absence are asked on joining only. */
    @JsonTypeName("trainee.about")
    record About(
            String scheme,
            @Typed String date,
            String absence,
            String grade,
            String specialty,
            String place,
            String pattern,
            String way,
            @Typed String requests)
            implements TraineeCommand {

        public About {
            absence = Objects.requireNonNullElse(absence, "");
            grade = Objects.requireNonNullElse(grade, "");
            specialty = Objects.requireNonNullElse(specialty, "");
            place = Objects.requireNonNullElse(place, "");
            pattern = Objects.requireNonNullElse(pattern, "");
            way = Objects.requireNonNullElse(way, "");
        }

        /** A form that nobody has filled in. */
        static About blank(String scheme) {
            return new About(scheme, "", "", "", "", "", "", "", "");
        }

        TraineeDetails details() {
            return new TraineeDetails(grade, specialty, place, pattern, way, requests);
        }
    }

    /**
     * Saves the second step: where they work and who supervises or manages them (P3).
     *
     * @param supervisor1 id of a mentor, as are the next two; empty for nobody
     * @param typed the name of somebody the bot doesn't know
     * @param declares what the toggle of the declaration says
     */
    @JsonTypeName("trainee.work")
    record Work(
            String scheme,
            String organisation,
            String department,
            String supervisor1,
            String supervisor2,
            String supervisor3,
            @Typed String typed,
            String declares)
            implements TraineeCommand {

        public Work {
            organisation = Objects.requireNonNullElse(organisation, "");
            department = Objects.requireNonNullElse(department, "");
            supervisor1 = Objects.requireNonNullElse(supervisor1, "");
            supervisor2 = Objects.requireNonNullElse(supervisor2, "");
            supervisor3 = Objects.requireNonNullElse(supervisor3, "");
            declares = Objects.requireNonNullElse(declares, "");
        }

        /** A form that nobody has filled in. */
        static Work blank(String scheme) {
            return new Work(scheme, "", "", "", "", "", "", "");
        }

        /** The ids that were picked, each once. */
        List<String> picked() {
            return Stream.of(supervisor1, supervisor2, supervisor3)
                    .filter(id -> !id.isEmpty())
                    .distinct()
                    .toList();
        }

        boolean isDeclared() {
            return declares.equals("true");
        }
    }

    /** Shows what is kept about them. */
    @JsonTypeName("trainee.details")
    @Says(
            value = {
                "my details",
                "my return date",
                "return date",
                "change my date",
                "change my return date",
                "change my details"
            },
            does = "See and change what I keep about you.")
    @OnlyFor(Role.TRAINEE)
    record Details() implements TraineeCommand {}

    /** Opens the form for a part of it. */
    @JsonTypeName("trainee.change")
    @OnlyFor(Role.TRAINEE)
    record Change(Part part) implements TraineeCommand {}

    /** Shows what would change if the date moved to that day; empty for no date any more. */
    @JsonTypeName("trainee.date")
    @OnlyFor(Role.TRAINEE)
    record Date(@Typed String date, boolean none) implements TraineeCommand {}

    /** Moves it, after they have seen what changes; an empty date withdraws it. */
    @JsonTypeName("trainee.move")
    @OnlyFor(Role.TRAINEE)
    record Move(int version, @Typed String date) implements TraineeCommand {}

    /** Their date has come, and is right. It changes nothing, so it has no version. */
    @JsonTypeName("trainee.date-is-right")
    @OnlyFor(Role.TRAINEE)
    record DateIsRight() implements TraineeCommand {}

    /** Asks the scheme team for an exception (E3). */
    @JsonTypeName("trainee.ask-exception")
    record AskException(String scheme) implements TraineeCommand {

        static Button asButton(String scheme) {
            return new Button("Ask the team to make an exception", new AskException(scheme));
        }
    }

    /**
     * Offers the team trainees by their names, for a field in which one is picked.
     *
     * @param text beginnings of words of the name
     */
    @JsonTypeName("trainee.find")
    @OnlyFor(Role.ADMIN)
    record FindTrainee(@Typed String text) implements TraineeCommand {}

    /** Shows somebody's wish for an exception. */
    @JsonTypeName("trainee.exception")
    @OnlyFor(Role.ADMIN)
    record OpenException(UUID trainee) implements TraineeCommand {}

    /** Grants the exception; the reason is kept (E3). */
    @JsonTypeName("trainee.grant-exception")
    @Audited("Grant an exception")
    @OnlyFor(Role.ADMIN)
    record GrantException(UUID trainee, int version, @Typed String reason) implements TraineeCommand {}

    /** Takes an exception back that nobody has used (E3). */
    @JsonTypeName("trainee.take-back-exception")
    @Audited("Take an exception back")
    @OnlyFor(Role.ADMIN)
    record TakeBackException(UUID trainee, int version) implements TraineeCommand {}
}
