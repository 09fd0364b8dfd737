package dev.soundingboard.joining;

import dev.soundingboard.chat.Role;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the scheme team said of somebody before they joined. It stands in their forms, to be seen and changed by them. */
public interface Beforehand {

    /**
     * What was said; text is empty where nothing was.
     *
     * @param date the scheme's date (E2); null if nobody said it
     * @param perYear most mentees a year of a mentor; null for no limit
     * @param atATime most mentees at a time of a mentor; null for no limit
     */
    record Told(
            @Nullable LocalDate date,
            String grade,
            String specialty,
            String place,
            @Nullable Integer perYear,
            @Nullable Integer atATime) {}

    /** Empty for somebody of whom nothing was said in that role. */
    Optional<Told> of(UUID person, String scheme, Role role);
}
