package dev.soundingboard.teams.admission;

import dev.soundingboard.teams.activity.Incoming;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One condition that an activity must meet before anything of it is believed. */
interface AdmissionRule {

    /** The reason to turn it away, if there is one. */
    Optional<Rejection> against(@Nullable String authorization, Incoming activity);
}
