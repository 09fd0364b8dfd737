package dev.soundingboard.directory;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Role;
import dev.soundingboard.independence.Finding;
import dev.soundingboard.independence.Independence;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom somebody sees, and what they are told of how far a mentor stands from their work: trainees alone are (P3). */
@Component
class Sight {

    private final Independence independence;

    Sight(Independence independence) {
        this.independence = independence;
    }

    /** From whom mentors in conflict are hidden; null if nobody is hidden from this person. */
    @Nullable
    UUID hiddenFrom(Actor actor) {
        return actor.is(Role.TRAINEE) && independence.hidesConflicts(actor.inScheme()) ? actor.person() : null;
    }

    /**
     * What that person is told of these mentors; nothing of themself.
     *
     * @param mentors names of mentors, by their person
     */
    Map<UUID, Finding> findings(Actor actor, Map<UUID, String> mentors) {
        if (!actor.is(Role.TRAINEE)) {
            return Map.of();
        }
        var others = new HashMap<>(mentors);
        others.remove(actor.person());
        return independence.findings(actor.person(), actor.inScheme(), others);
    }

    /** Whether that person is kept from seeing a mentor of whom this was found. */
    boolean hides(Actor actor, Finding finding) {
        return finding.isConflict() && independence.hidesConflicts(actor.inScheme());
    }
}
