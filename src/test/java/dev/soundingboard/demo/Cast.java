package dev.soundingboard.demo;

import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Profile;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people of one scheme, as their file says. */
record Cast(String scheme, List<String> trainees, List<String> admins, List<DemoMentor> mentors) {

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
