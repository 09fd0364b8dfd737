package dev.soundingboard.demo;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.soundingboard.independence.Workplace;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Profile;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.trainee.Trainee;
import dev.soundingboard.trainee.TraineeDetails;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people of one scheme, as their file says. */
record Cast(String scheme, List<DemoTrainee> trainees, List<String> admins, List<DemoMentor> mentors) {

    /**
     * A trainee; where their file names no more than a name, the scheme's first choices are theirs.
     *
     * @param dateIn how far ahead their return or start is
     */
    record DemoTrainee(
            String name,
            @Nullable Period dateIn,
            @Nullable String grade,
            @Nullable String specialty,
            @Nullable String place,
            @Nullable String pattern,
            @Nullable String way,
            @Nullable String requests,
            @Nullable String organisation,
            @Nullable String department) {

        /** A name alone. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static DemoTrainee named(String name) {
            return new DemoTrainee(name, null, null, null, null, null, null, null, null, null);
        }

        Trainee asTraineeOf(Scheme scheme, UUID person, LocalDate today) {
            var joining = scheme.joining();
            var choices = scheme.profile();
            var details = new TraineeDetails(
                    or(grade, joining.grades()),
                    or(specialty, choices.specialties()),
                    or(place, choices.places()),
                    or(pattern, joining.patterns()),
                    or(way, choices.ways()),
                    Objects.requireNonNullElse(requests, ""));
            var date = today.plus(Objects.requireNonNullElse(dateIn, Period.ofMonths(4)));
            return new Trainee(person, scheme.id())
                    .is(details)
                    .wasAway(joining.absence() != null)
                    .hasDate(joining.date() == null ? null : date)
                    .enrols();
        }

        Workplace workplace(Scheme scheme) {
            return new Workplace(
                    or(organisation, scheme.independence().organisations()),
                    or(department, scheme.independence().departments()));
        }

        private static String or(@Nullable String said, List<String> choices) {
            return said == null ? choices.get(0) : said;
        }
    }

    /** A mentor and their profile. */
    record DemoMentor(
            String name,
            String specialty,
            String place,
            Set<String> ways,
            String introduction,
            String story,
            String style,
            String background,
            String contact,
            @Nullable String photo,
            @Nullable Integer atATime,
            boolean trainee,
            boolean saysFull) {

        Mentor asMentorOf(String scheme, UUID person, String publicAddress) {
            var picture = photo == null ? null : publicAddress + photo;
            var profile = new Profile(introduction, story, style, background, specialty, place, contact, picture);
            var mentor = new Mentor(person, scheme, name, trainee, profile, ways).takesAtMost(null, atATime);
            return saysFull ? mentor.saysFull() : mentor;
        }
    }
}
