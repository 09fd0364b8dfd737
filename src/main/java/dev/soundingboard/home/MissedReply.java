package dev.soundingboard.home;

import dev.soundingboard.chat.Card;
import dev.soundingboard.notification.Manner;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.people.People;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes up for an answer that could not be sent: what they asked for is done, and this is how things stand. */
@Component
class MissedReply implements NotificationContent {

    private final People people;
    private final Homes homes;

    MissedReply(People people, Homes homes) {
        this.people = people;
        this.homes = homes;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("chat.missed-reply");
    }

    @Override
    public Manner mannerOf(String kind) {
        return Manner.ANSWER;
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        return people.find(person)
                .map(it -> homes.of(it.asActor(), "We could not answer you a moment ago. This is how things stand."));
    }
}
