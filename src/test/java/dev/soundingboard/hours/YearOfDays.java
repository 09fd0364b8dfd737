package dev.soundingboard.hours;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Role;
import dev.soundingboard.notification.Manner;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Topic;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Things to tell for {@link YearOfDaysTest}: each remembers at which moments it was told. */
@TestComponent
class YearOfDays implements NotificationContent {

    static final String ANSWER = "year.answer";
    static final String NEWS = "year.news";
    static final String REMINDER = "year.reminder";

    private static final Topic TOPIC =
            new Topic("year", "A year of days", "a year is being tested", Set.of(Role.TRAINEE));

    private final Map<UUID, List<Instant>> told = new HashMap<>();
    private final Clock clock;

    YearOfDays(Clock clock) {
        this.clock = clock;
    }

    Map<UUID, List<Instant>> told() {
        return told;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(ANSWER, NEWS, REMINDER);
    }

    @Override
    public Manner mannerOf(String kind) {
        return Map.of(ANSWER, Manner.ANSWER, NEWS, Manner.NEWS, REMINDER, Manner.reminderOf(TOPIC))
                .getOrDefault(kind, Manner.NEWS);
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        told.computeIfAbsent(subject, it -> new ArrayList<>()).add(clock.instant());
        return Optional.of(new News("It is time", "For " + subject, List.of()));
    }
}
