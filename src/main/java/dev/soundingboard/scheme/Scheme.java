package dev.soundingboard.scheme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One scheme, as its file says.
 *
 * @param id short name, used in links and in the database; never changes
 * @param name what people call the scheme
 * @param mentoring what mentoring is, for somebody new (E6)
 * @param team who runs it, and how to reach them
 * @param resources what to read, and whom to ask (R1)
 * @param joining who may join as a trainee, and when (E1 to E5)
 * @param mentors who may be a mentor, and what they promise (M1, M3 to M5)
 * @param independence how far a mentor stands from a mentee's work (P3)
 * @param pairing who chooses the mentor (P1)
 * @param ending how the mentoring pauses and ends (P7, F1, F2)
 * @param choosing advice on choosing a mentor (P3, P4), one sentence each
 * @param profile what a mentor's profile can say (P5)
 * @param records what the two keep of their sessions (S6, D4)
 * @param capacity how many mentees a mentor may have (M2)
 * @param sessions planning sessions, and being reminded (S1, S3, S4, S6, S10)
 * @param meetings what the two can expect (S1 to S10)
 * @param agreement how the two agree to work (S5, A1 to A6)
 * @param reminders when nobody is reminded, unless they choose other hours
 * @param urgent what to do in an emergency, which is not to ask the bot (D5)
 * @param surveys what people are asked, and when (F1, F2); null if nobody is
 * @param taster the first session, to try mentoring (P2); null if the scheme has none
 */
public record Scheme(
        @NotNull
        @Pattern(regexp = "[a-z][a-z-]{1,38}", message = "must be lower-case letters and hyphens, 2 to 39 of them")
        String id,

        @NotBlank String name,
        @NotNull @Valid Mentoring mentoring,
        @NotNull @Valid TeamPolicy team,
        @NotEmpty List<@Valid Resource> resources,
        @NotNull @Valid JoiningPolicy joining,
        @NotNull @Valid MentorPolicy mentors,
        @NotNull @Valid IndependencePolicy independence,
        @NotNull @Valid PairingPolicy pairing,
        @NotNull @Valid EndingPolicy ending,
        @NotEmpty List<@NotBlank String> choosing,
        @NotNull @Valid ProfileChoices profile,
        @NotNull @Valid RecordPolicy records,
        @NotNull @Valid CapacityPolicy capacity,
        @NotNull @Valid SessionPolicy sessions,
        @NotNull @Valid MeetingPolicy meetings,
        @NotNull @Valid AgreementPolicy agreement,
        @NotNull @Valid ReminderPolicy reminders,
        @NotBlank String urgent,
        @Nullable List<@Valid SurveyPolicy> surveys,
        @Nullable @Valid TasterPolicy taster) {

    /** The surveys there are. */
    public List<SurveyPolicy> asks() {
        return surveys == null ? List.of() : surveys;
    }

    /** The survey of that id; empty if the file has it no more. */
    public Optional<SurveyPolicy> survey(String survey) {
        return asks().stream().filter(it -> it.id().equals(survey)).findFirst();
    }

    public boolean offersTasters() {
        return taster != null;
    }

    /** The rules of the taster, for whoever has checked that the scheme offers one. */
    public TasterPolicy tasterRules() {
        if (taster == null) {
            throw new IllegalStateException(id + " has no taster");
        }
        return taster;
    }

    /**
     * What a profile offers to choose from; browsing filters by the same.
     *
     * @param places where mentors are based
     * @param specialties what they practise
     * @param ways ways of working (S4); also how a taster can be held
     */
    public record ProfileChoices(
            @NotEmpty List<@NotBlank String> places,
            @NotEmpty List<@NotBlank String> specialties,
            @NotEmpty List<@NotBlank String> ways) {

        /** The one way there is, so that nobody has to choose it; empty if there are several. */
        public String onlyWay() {
            return ways.size() == 1 ? ways.get(0) : "";
        }
    }
}
