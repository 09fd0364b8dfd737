package dev.soundingboard.journal;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.HomeItem;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Sessions that should be over, of which nobody has said how they went. */
@Component
class JournalHome implements HomeItem {

    /** Who logs nothing isn't held up by it. */
    private static final int MOST = 2;

    private final Entries entries;
    private final JournalRules rules;

    JournalHome(Entries entries, JournalRules rules) {
        this.entries = entries;
        this.rules = rules;
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        if (actor.scheme() == null) {
            return List.of();
        }
        return entries.unlogged(actor.person(), actor.scheme(), rules.now()).stream()
                .filter(entry -> entry.shouldBeOver(rules.now()))
                .limit(MOST)
                .map(entry -> waiting(entry, actor))
                .toList();
    }

    private static Waiting waiting(Entry entry, Actor actor) {
        var answers = AnswersInOneTap.to(entry.session());
        return new Waiting(
                "How did it go with %s on %s?"
                        .formatted(
                                entry.nameOfOther(actor.person()),
                                Moments.dayInWords(entry.session().start(), actor.zone())),
                answers.get(0),
                answers.subList(1, answers.size()));
    }

    @Override
    public Set<String> namesAtHome() {
        return Set.of("session");
    }
}
