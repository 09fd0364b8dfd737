package dev.soundingboard.hours;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.notification.Contents;
import dev.soundingboard.notification.Topic;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What somebody can be reminded of in their scheme, in the roles that they have. */
@Component
class MyTopics {

    private final Contents contents;

    MyTopics(Contents contents) {
        this.contents = contents;
    }

    List<Topic> of(Actor actor) {
        return contents.topicsIn(actor.scheme()).stream()
                .filter(topic -> topic.whom().stream().anyMatch(actor::is))
                .toList();
    }

    Set<String> idsOf(Actor actor) {
        return of(actor).stream().map(Topic::id).collect(Collectors.toSet());
    }
}
