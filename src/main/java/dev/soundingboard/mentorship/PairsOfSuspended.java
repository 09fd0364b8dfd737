package dev.soundingboard.mentorship;

import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.WhenSuspended;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A mentor's pairs go on when the team hides them. */
@Component
@Order(2)
class PairsOfSuspended implements WhenSuspended {

    private final MentorshipRepository mentorships;

    PairsOfSuspended(MentorshipRepository mentorships) {
        this.mentorships = mentorships;
    }

    @Override
    public List<String> happens(Mentor mentor) {
        var count = mentorships.countActiveOf(mentor.id());
        if (count == 0) {
            return List.of("They have no pair just now.");
        }
        return List.of(
                count == 1 ? "Their pair goes on as before." : "Their %d pairs go on as before.".formatted(count));
    }
}
