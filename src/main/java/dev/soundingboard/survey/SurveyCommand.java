package dev.soundingboard.survey;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.OnlyFor;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.Says;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What can be said about a survey. A {@code version} is the one of the invitation that the person saw. */
public sealed interface SurveyCommand extends Command {

    /** Shows the survey. */
    @JsonTypeName("survey.open")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record Open(UUID invitation) implements SurveyCommand {}

    /** Gives an answer to each question, in their order; empty for one that is left out. */
    @JsonTypeName("survey.answer")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record Answer(UUID invitation, int version, String one, String two, String three) implements SurveyCommand {

        public Answer {
            one = Objects.requireNonNullElse(one, "");
            two = Objects.requireNonNullElse(two, "");
            three = Objects.requireNonNullElse(three, "");
        }

        List<String> inOrder() {
            return List.of(one, two, three);
        }
    }

    /** Leaves it for later; nothing changes. */
    @JsonTypeName("survey.not-now")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record NotNow(UUID invitation) implements SurveyCommand {}

    /** Doesn't want to be asked this survey, now or later. */
    @JsonTypeName("survey.never")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record NeverAgain(UUID invitation, int version) implements SurveyCommand {}

    /** What all said together. */
    @JsonTypeName("survey.results")
    @Says(
            value = {"survey results", "surveys", "results of the surveys", "show survey results"},
            does = "See what the surveys say, once five people or more have answered.")
    @OnlyFor(Role.ADMIN)
    record Results() implements SurveyCommand {}
}
