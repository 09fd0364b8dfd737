package dev.soundingboard.allocation;

import dev.soundingboard.chat.Button;
import dev.soundingboard.mentorship.WayToAnother;
import dev.soundingboard.scheme.Scheme;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where the team makes pairs, it is asked for another mentor too (P7). */
@Component
class TeamFindsAnother implements WayToAnother {

    @Override
    public Optional<Button> in(Scheme scheme) {
        return scheme.pairing().byTeam() ? Optional.of(AllocationCommand.Ask.asButton()) : Optional.empty();
    }
}
