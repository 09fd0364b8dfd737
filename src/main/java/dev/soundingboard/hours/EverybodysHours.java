package dev.soundingboard.hours;

import dev.soundingboard.chat.Button;
import dev.soundingboard.notification.Preference;
import dev.soundingboard.notification.Preferences;
import dev.soundingboard.notification.Topic;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the relay when it may write to people, in one query for all of them. */
@Component
class EverybodysHours implements Preferences {

    private final OwnHours hours;

    EverybodysHours(OwnHours hours) {
        this.hours = hours;
    }

    @Override
    public Map<UUID, Preference> of(Set<UUID> people) {
        return hours.of(people).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, person -> person.getValue().wishes()));
    }

    @Override
    public Button settings() {
        return new Button("What I remind you of", new TopicCommand.Open());
    }

    @Override
    public void stop(UUID person, Topic topic) {
        var own = hours.of(person).own();
        if (!own.off().contains(topic.id())) {
            hours.save(person, own, own.wanting(Set.of(), Set.of(topic.id())));
        }
    }
}
