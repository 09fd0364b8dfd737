package dev.soundingboard.scheme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a pair is made (P1).
 *
 * @param chosenBy who may choose the mentor
 * @param waiting what a mentee is told who waits for the team to choose (P6); null if the team never does
 * @param introduction what both are told when the team introduces them; null if the team never does
 * @param notWorking what to do if the two don't get on (P7)
 */
public record PairingPolicy(
        @NotEmpty Set<ChosenBy> chosenBy,
        @Nullable String waiting,
        @Nullable String introduction,
        @NotEmpty List<@NotBlank String> notWorking) {

    /** Who chooses a mentor. */
    public enum ChosenBy {
        MENTEE,
        TEAM
    }

    public boolean byMentee() {
        return chosenBy.contains(ChosenBy.MENTEE);
    }

    public boolean byTeam() {
        return chosenBy.contains(ChosenBy.TEAM);
    }
}
