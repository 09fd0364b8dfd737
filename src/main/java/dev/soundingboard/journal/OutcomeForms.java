package dev.soundingboard.journal;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.journal.JournalCommand.Save;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.Schemes;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The form for what the two talked about and agreed (S6, S7). */
@Component
class OutcomeForms {

    private final Schemes schemes;

    OutcomeForms(Schemes schemes) {
        this.schemes = schemes;
    }

    /** As it stands. */
    Card of(Entry entry, Actor actor, Written written) {
        var topics = scheme(entry).mentoring().topics();
        var chosen = written.topics().stream().filter(topics::contains).toList();
        var save = new Save(
                entry.id(), entry.version(), String.join(",", chosen), written.ownTopic(topics), written.outcome());
        return of(entry, actor, save, "", "");
    }

    /** As typed so far, with what to mend and what the other wrote meanwhile. */
    Card of(Entry entry, Actor actor, Save typed, String problem, String theirs) {
        var scheme = scheme(entry);
        return new OutcomeForm(
                entry.id(),
                entry.version(),
                "What did you and %s agree?".formatted(entry.nameOfOther(actor.person())),
                entry.nameOfOther(actor.person()),
                problem,
                theirs,
                scheme.mentoring().topics(),
                typed.topics(),
                typed.own(),
                typed.outcome(),
                JournalRules.LONGEST_TOPIC,
                scheme.records().longestOutcome());
    }

    /** What somebody typed: the scheme's topics among those that came back, one of their own, and the outcome. */
    Written typed(Entry entry, Save save) {
        var ticked = ",%s,".formatted(save.topics());
        var chosen =
                scheme(entry).mentoring().topics().stream().filter(topic -> ticked.contains(",%s,".formatted(topic)));
        var own = Stream.of(save.own()).filter(topic -> !topic.isEmpty());
        List<String> topics = Stream.concat(chosen, own).distinct().toList();
        return new Written(topics, save.outcome());
    }

    private Scheme scheme(Entry entry) {
        return schemes.get(entry.scheme());
    }
}
