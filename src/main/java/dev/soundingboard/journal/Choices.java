package dev.soundingboard.journal;

import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.session.Session;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How long, and how, a session can have been: as the scheme says, or as it was planned. */
record Choices(List<Duration> lengths, List<String> ways) {

    static Choices of(Scheme scheme) {
        return new Choices(scheme.sessions().lengths(), scheme.profile().ways());
    }

    static Choices of(Scheme scheme, Session session) {
        return new Choices(
                with(scheme.sessions().lengths(), session.length()).sorted().toList(),
                with(scheme.profile().ways(), session.format()).toList());
    }

    Optional<Duration> length(TypedMeeting typed) {
        return lengths.stream()
                .filter(length -> String.valueOf(length.toMinutes()).equals(typed.minutes()))
                .findFirst();
    }

    private static <T> Stream<T> with(Collection<T> choices, T planned) {
        return Stream.concat(choices.stream(), Stream.of(planned)).distinct();
    }
}
