package dev.soundingboard.hours;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.hours.TopicCommand.AllOff;
import dev.soundingboard.hours.TopicCommand.AllOn;
import dev.soundingboard.notification.Topic;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The list of what somebody can be reminded of.
 *
 * @param wanted ids of what is on, with commas between
 * @param all switches everything off, or on
 */
@Template("hours/topics")
record TopicsForm(int version, String wanted, List<Choice> topics, List<Button> all) implements Card {

    /** One topic. */
    record Choice(String name, String id) {}

    static TopicsForm of(List<Topic> topics, Own own) {
        return new TopicsForm(
                own.version(),
                topics.stream()
                        .map(Topic::id)
                        .filter(id -> !own.off().contains(id))
                        .collect(Collectors.joining(",")),
                topics.stream()
                        .map(topic -> new Choice(topic.name(), topic.id()))
                        .toList(),
                List.of(
                        new Button("All off", new AllOff(own.version())),
                        new Button("All on", new AllOn(own.version()))));
    }

    @Override
    public String summary() {
        return "What I remind you of";
    }
}
