package dev.soundingboard.listing;

import dev.soundingboard.joining.Beforehand.Told;
import dev.soundingboard.mentor.Listing;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Profile;
import dev.soundingboard.scheme.CapacityPolicy.Limits;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody has written of themself as a mentor, part by part, and where they have got to. */
@Embeddable
class Draft {

    @Enumerated(EnumType.STRING)
    private Step step = Step.WORK;

    @Embedded
    private Experience experience = Experience.none();

    @Embedded
    private Profile profile = Profile.blank();

    @Convert(converter = LinesConverter.class)
    private Set<String> ways = Set.of();

    @Nullable
    private Integer ownPerYear;

    @Column(name = "own_at_a_time")
    @Nullable
    private Integer ownAtATime;

    /** What somebody would have written who is a mentor already. */
    static Draft of(Mentor mentor) {
        var draft = new Draft();
        draft.step = Step.PREVIEW;
        draft.experience = new Experience(mentor.isTrainee(), "", "");
        draft.profile = mentor.profile();
        draft.ways = mentor.ways();
        draft.limits(mentor.own());
        return draft;
    }

    /** Before they have written anything: what the scheme team said of them, which each part shows them. */
    void begin(Told told) {
        profile = profile.withPractice("", told.specialty(), told.place(), "");
        ownPerYear = told.perYear();
        ownAtATime = told.atATime();
    }

    void work(Experience brought) {
        experience = brought;
        done(Step.WORK);
    }

    void words(String introduction, String story, String style) {
        profile = profile.withWords(introduction, story, style);
        done(Step.WORDS);
    }

    void practice(String background, String specialty, String place, String contact, Set<String> chosen) {
        profile = profile.withPractice(background, specialty, place, contact);
        ways = new LinkedHashSet<>(chosen);
        done(Step.PRACTICE);
    }

    void photo(@Nullable String address) {
        profile = profile.withPhoto(address);
    }

    void limits(Limits own) {
        ownPerYear = own.perYear();
        ownAtATime = own.atATime();
        done(Step.LIMITS);
    }

    /** They have been through that part. */
    void done(Step part) {
        if (part == step) {
            step = part.next();
        }
    }

    /** What of it trainees can find, and what limits the places. */
    Listing asListing() {
        return new Listing(experience.trainee(), profile, ways, own());
    }

    /** Where they have got to. */
    Step step() {
        return step;
    }

    /** Whether they still go from part to part, and haven't been through all. */
    boolean isGuided() {
        return step != Step.PREVIEW;
    }

    Experience experience() {
        return experience;
    }

    Profile profile() {
        return profile;
    }

    Set<String> ways() {
        return ways;
    }

    Limits own() {
        return new Limits(ownPerYear, ownAtATime);
    }
}
