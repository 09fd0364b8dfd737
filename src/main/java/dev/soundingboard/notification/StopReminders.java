package dev.soundingboard.notification;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.notification.NoticeCommand.Stop;
import java.util.List;
import org.springframework.stereotype.Component;

/** Switches off what somebody is reminded of, from the reminder itself. */
@Component
class StopReminders implements Handler<Stop> {

    private final Contents contents;
    private final Preferences preferences;

    StopReminders(Contents contents, Preferences preferences) {
        this.contents = contents;
        this.preferences = preferences;
    }

    @Override
    public Reply handle(Actor actor, Stop command) {
        return contents.topics().stream()
                .filter(topic -> topic.id().equals(command.topic()))
                .findFirst()
                .map(topic -> stop(actor, topic))
                .orElseGet(() -> Reply.show(Refusal.because("There are no such reminders any more.", Home.asButton())));
    }

    private Reply stop(Actor actor, Topic topic) {
        preferences.stop(actor.person(), topic);
        return Reply.replace(new News(
                "Switched off",
                "You will not be reminded of this any more: %s. You still hear when somebody does something that concerns you."
                        .formatted(topic.name()),
                List.of(preferences.settings(), Home.asButton())));
    }
}
