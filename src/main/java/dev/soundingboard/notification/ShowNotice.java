package dev.soundingboard.notification;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.notification.NoticeCommand.Show;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens one of several that came together: as it is now, and only for whom it was. */
@Component
class ShowNotice implements Query<Show> {

    private static final News OVER =
            new News("Nothing to do here any more", "This is done, or it has changed since.", List.of(Home.asButton()));

    private final NotificationRows rows;
    private final Contents contents;

    ShowNotice(NotificationRows rows, Contents contents) {
        this.rows = rows;
        this.contents = contents;
    }

    @Override
    public Reply handle(Actor actor, Show command) {
        return rows.find(command.notification(), actor.person())
                .filter(due -> !due.isSilent())
                .flatMap(contents::write)
                .map(Reply::show)
                .orElseGet(() -> Reply.show(OVER));
    }
}
