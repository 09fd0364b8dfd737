package dev.soundingboard.journal;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.journal.JournalCommand.LogSession;
import dev.soundingboard.journal.JournalCommand.Open;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What somebody logs is logged: they are shown it, and can log a second one of that day. */
@Component
class AlreadyLogged {

    private final Entries entries;

    AlreadyLogged(Entries entries) {
        this.entries = entries;
    }

    Reply reply(UUID session, Actor actor) {
        return entries.of(session, actor.person())
                .<Reply>map(entry -> Reply.replace(new News(
                        says(entry, actor),
                        "You met %s on %s. It counts as one session."
                                .formatted(
                                        entry.nameOfOther(actor.person()),
                                        Moments.dayInWords(entry.session().start(), actor.zone())),
                        ways(entry))))
                .orElseGet(() -> Reply.show(JournalCards.noSuchSession()));
    }

    /** In a sentence, for a form that comes back. */
    static String says(Entry entry, Actor actor) {
        return entry.isLoggedByOtherThan(actor.person()) ? "You have both logged this" : "You have logged this already";
    }

    private static List<Button> ways(Entry entry) {
        var again =
                new Button("We met again that day", new LogSession(entry.pair().id(), true));
        var open = new Button("See what is kept", new Open(entry.id()));
        return entry.pair().isActive() ? List.of(open, again) : List.of(open);
    }
}
