package dev.soundingboard.journal;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.journal.JournalCommand.LogSession;
import dev.soundingboard.mentorship.MentorshipInFull;
import org.springframework.stereotype.Component;

/** Opens the form: of the session that was planned and has begun, if there is one, else an empty one. */
@Component
class StartLogging implements Query<LogSession> {

    private final OpenPairs pairs;
    private final Entries entries;
    private final DetailsForms forms;
    private final JournalRules rules;

    StartLogging(OpenPairs pairs, Entries entries, DetailsForms forms, JournalRules rules) {
        this.pairs = pairs;
        this.entries = entries;
        this.forms = forms;
        this.rules = rules;
    }

    @Override
    public Reply handle(Actor actor, LogSession command) {
        if (command.mentorship() != null) {
            return pairs.theirs(command.mentorship(), actor, pair -> form(pair, actor, command.another()));
        }
        return pairs.only(
                actor,
                pair -> form(pair, actor, command.another()),
                pair -> new Button(pair.nameOfOther(actor.person()), new LogSession(pair.id(), command.another())));
    }

    private Reply form(MentorshipInFull pair, Actor actor, boolean another) {
        var planned = entries.unlogged(actor.person(), pair.scheme(), rules.now()).stream()
                .filter(entry -> !another && entry.pair().id().equals(pair.id()))
                .findFirst();
        return Reply.show(
                planned.map(entry -> forms.of(entry, actor)).orElseGet(() -> forms.fresh(pair, actor, another, "")));
    }
}
