package dev.soundingboard.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What has happened to a version of an agreement. */
public sealed interface AgreementEvent {

    UUID agreement();

    UUID mentorship();

    /** One of the two began a draft; both are reminded then if it isn't finished. */
    record Started(UUID agreement, UUID mentorship, UUID by, UUID other, Instant remindAt) implements AgreementEvent {}

    /** A draft was changed that {@code tell} had confirmed already. */
    record Changed(UUID agreement, UUID mentorship, UUID tell) implements AgreementEvent {}

    /** One has confirmed it; it waits for {@code tell}. */
    record Ready(UUID agreement, UUID mentorship, UUID tell) implements AgreementEvent {}

    /** What the two were shown of it isn't how it stands now. */
    record Rewritten(UUID agreement, UUID mentorship, UUID trainee, UUID mentor) implements AgreementEvent {}

    /** Both have confirmed it, {@code by} as the second. From now on it is what they agreed. */
    record Settled(UUID agreement, UUID mentorship, int number, UUID by, UUID tell) implements AgreementEvent {}

    /** The two look at it again on that day (A5), and are reminded at that moment. */
    record ToReview(UUID agreement, UUID mentorship, UUID trainee, UUID mentor, LocalDate on, Instant at)
            implements AgreementEvent {}
}
