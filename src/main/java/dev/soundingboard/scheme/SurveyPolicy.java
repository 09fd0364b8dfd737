package dev.soundingboard.scheme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A short survey (F1, F2).
 *
 * @param id short name in lower case, in the database; never changes
 * @param name its heading, a question that it asks in all
 * @param why why somebody is asked, in a sentence
 * @param at when a pair is asked; once for a pair, whichever comes first
 * @param every how often somebody in a pair is asked besides, in whole months; null if not by time
 * @param whom which of the two are asked
 * @param after how long after that the message comes; it waits on the home card before
 * @param openFor how long it can be answered
 * @param remindAfter how long after asking each reminder comes
 * @param questions at most three
 */
public record SurveyPolicy(
        @NotNull
        @Pattern(regexp = "[a-z][a-z-]{1,38}", message = "must be lower-case letters and hyphens, 2 to 39 of them")
        String id,

        @NotBlank String name,
        @NotBlank String why,
        @NotNull Set<Occasion> at,
        @Nullable Period every,
        @NotEmpty Set<Whom> whom,
        @NotNull Period after,
        @NotNull Period openFor,

        @NotNull @Size(max = 2, message = "must be two reminders at most")
        List<@NotNull Period> remindAfter,

        @NotEmpty @Size(max = 3, message = "must be three questions at most")
        List<@Valid Question> questions) {

    @AssertTrue(message = "must be whole months, such as P6M")
    boolean isEveryInMonths() {
        return every == null
                || (every.toTotalMonths() > 0
                        && every.normalized()
                                .equals(Period.ofMonths((int) every.toTotalMonths())
                                        .normalized()));
    }

    /** What a survey is asked upon. */
    public enum Occasion {
        /** The mentoring has ended (F1). */
        ENDING,
        /** Its time is over (S2, F2). */
        TERM
    }

    /** A side of a pair. */
    public enum Whom {
        TRAINEE,
        MENTOR
    }

    /**
     * One question.
     *
     * @param id short name in lower case, in the database; never changes
     * @param text the question
     * @param answers what can be answered, from least to most
     */
    public record Question(
            @NotNull
            @Pattern(regexp = "[a-z][a-z-]{1,38}", message = "must be lower-case letters and hyphens, 2 to 39 of them")
            String id,

            @NotBlank String text,

            @NotNull @Size(min = 3, max = 5, message = "must be three to five answers")
            List<@NotBlank @Size(max = 60, message = "must be 60 characters at most") String> answers) {}
}
