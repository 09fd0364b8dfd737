package dev.soundingboard.hours;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.hours.TopicCommand.Save;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Somebody says of what they want to be reminded. */
@Component
class ChooseTopics implements Handler<Save> {

    private static final Pattern COMMA = Pattern.compile(",");

    private final MyHours mine;
    private final MyTopics topics;

    ChooseTopics(MyHours mine, MyTopics topics) {
        this.mine = mine;
        this.topics = topics;
    }

    @Override
    public Reply handle(Actor actor, Save command) {
        var asked = topics.idsOf(actor);
        return mine.change(
                actor, mine.of(actor), command.version(), own -> own.wanting(chosen(command.wanted()), asked));
    }

    private static Set<String> chosen(String ids) {
        return COMMA.splitAsStream(ids).map(String::strip).collect(Collectors.toSet());
    }
}
