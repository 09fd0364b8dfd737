package dev.soundingboard.notification;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.notification.NoticeCommand.Later;
import dev.soundingboard.notification.NoticeCommand.Stop;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What stands below a reminder. It is drawn as a card and becomes part of the reminder's.
 *
 * @param summary what the button says that shows the ways
 * @param why the reason, as a sentence
 * @param ways to put it off or to switch it off
 */
@Template("notification/footer")
public record Footer(String summary, String why, List<Button> ways) implements Card {

    private static final String NOT_NOW = "Not now";

    /** Of one reminder. */
    static Footer of(UUID message, Topic topic) {
        return new Footer(
                NOT_NOW,
                "You get this because %s.".formatted(topic.why()),
                Stream.concat(later(message), Stream.of(new Button("Stop these reminders", new Stop(topic.id()))))
                        .toList());
    }

    /** Of several in one message. */
    static Footer ofSeveral(UUID message, List<Topic> topics, Button settings) {
        return topics.size() == 1
                ? of(message, topics.get(0))
                : new Footer(
                        NOT_NOW,
                        "These came together, so you get them in one message.",
                        Stream.concat(later(message), Stream.of(settings)).toList());
    }

    private static Stream<Button> later(UUID message) {
        return Stream.of(Later.Until.values()).map(until -> new Button(until.title(), new Later(message, until)));
    }
}
