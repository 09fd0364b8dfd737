package dev.soundingboard.notification;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class AnyHour implements Preferences {
    @Override
    public Map<UUID, Preference> of(Set<UUID> people) {
        return people.stream().collect(Collectors.toMap(Function.identity(), it -> new AnyTime()));
    }

    @Override
    public void stop(UUID person, Topic topic) {}
}
