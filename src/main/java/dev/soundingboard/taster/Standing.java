package dev.soundingboard.taster;

import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a trainee has open or agreed, one row each, beside whether they are in a pair with a certain mentor; one row
 * without a request for somebody who has none.
 *
 * @param pair id of the pair that the trainee and that mentor are
 */
record Standing(
        @Nullable TasterRequest request,
        String traineeName,
        @Nullable String mentorName,
        ZoneId traineeZone,
        @Nullable ZoneId mentorZone,
        @Nullable UUID pair) {

    Stream<TasterInFull> taster() {
        return request == null
                ? Stream.empty()
                : Stream.of(new TasterInFull(
                        request,
                        traineeName,
                        Objects.requireNonNull(mentorName),
                        traineeZone,
                        Objects.requireNonNull(mentorZone)));
    }

    Optional<UUID> pairId() {
        return Optional.ofNullable(pair);
    }
}
