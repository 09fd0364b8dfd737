package dev.soundingboard.roster;

import dev.soundingboard.ticking.Tick;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Forgets tables that nobody has put on a list. */
@Component
class DraftRetention implements Tick {

    private final Drafts drafts;

    DraftRetention(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public String name() {
        return "forget drafts of a list";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        drafts.forgetOld();
    }
}
