package dev.soundingboard.trainee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What moves with a trainee's date, as the feature that has it says before the date is saved (E2). */
public interface MovesWithDate {

    /** What would change with that date, or with none, a sentence each. */
    List<String> changes(Trainee trainee, Optional<LocalDate> date);

    /** The same with that date, as the scheme team reads it. */
    List<String> changesForTeam(Trainee trainee, LocalDate date);
}
