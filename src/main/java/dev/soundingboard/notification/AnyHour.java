package dev.soundingboard.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class AnyHour implements Preferences {
    @Override
    public Map<UUID, Preference> of(Set<UUID> people) {
        return people.stream().collect(Collectors.toMap(Function.identity(), it -> new Preference() {
            @Override
            public Instant allowedFrom(Instant moment) {
                return moment;
            }

            @Override
            public Optional<Instant> lastAllowedBefore(Instant moment) {
                return Optional.of(moment);
            }

            @Override
            public Instant nextWorkingDay(Instant moment) {
                return moment.plus(Duration.ofDays(1));
            }

            @Override
            public boolean wants(Topic topic) {
                return true;
            }
        }));
    }

    @Override
    public void stop(UUID person, Topic topic) {}
}
