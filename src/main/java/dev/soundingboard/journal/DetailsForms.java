package dev.soundingboard.journal;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.journal.DetailsForm.Days;
import dev.soundingboard.journal.JournalCommand.Correct;
import dev.soundingboard.journal.JournalCommand.Log;
import dev.soundingboard.journal.JournalCommand.Open;
import dev.soundingboard.mentorship.MentorshipCommand;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.session.Lengths;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** The form for a session's date, length and kind: fresh, of a session there is, or as typed so far. */
@Component
class DetailsForms {

    private final JournalRules rules;
    private final Schemes schemes;

    DetailsForms(JournalRules rules, Schemes schemes) {
        this.rules = rules;
        this.schemes = schemes;
    }

    /**
     * What stands in a form.
     *
     * @param problem what to mend first; empty for nothing
     * @param asksIfAnother whether it could be a second session of that day
     */
    record Filled(TypedMeeting typed, String problem, boolean asksIfAnother) {}

    /** For a session that isn't planned. */
    Card fresh(MentorshipInFull pair, Actor actor, boolean another, String problem) {
        var scheme = schemes.get(pair.scheme());
        var typed = TypedMeeting.of(
                rules.now().truncatedTo(ChronoUnit.HOURS),
                scheme.sessions().usualLength().toMinutes(),
                scheme.profile().onlyWay(),
                actor.zone(),
                another);
        return ofNew(pair, actor, new Filled(typed, problem, another));
    }

    /** The same as typed so far. */
    Card ofNew(MentorshipInFull pair, Actor actor, Filled filled) {
        var choices = Choices.of(schemes.get(pair.scheme()));
        return new DetailsForm(
                "When did you meet %s?".formatted(pair.nameOfOther(actor.person())),
                filled.problem(),
                false,
                filled.asksIfAnother(),
                filled.typed(),
                Lengths.choices(choices.lengths()),
                choices.ways(),
                days(pair.mentorship().since(), actor),
                Moments.zoneInWords(actor.zone()),
                new Log(pair.id(), filled.typed()),
                new MentorshipCommand.Open(pair.id()));
    }

    /** Of a session there is. */
    Card of(Entry entry, Actor actor) {
        return of(entry, actor, new Filled(TypedMeeting.of(entry.session(), actor.zone()), "", false));
    }

    /** The same as typed so far. */
    Card of(Entry entry, Actor actor, Filled filled) {
        var choices = Choices.of(schemes.get(entry.scheme()), entry.session());
        return new DetailsForm(
                "Your session with %s".formatted(entry.nameOfOther(actor.person())),
                filled.problem(),
                entry.isPlanned(),
                false,
                filled.typed(),
                Lengths.choices(choices.lengths()),
                choices.ways(),
                days(entry.pair().since(), actor),
                Moments.zoneInWords(actor.zone()),
                new Correct(entry.id(), entry.session().version(), filled.typed()),
                new Open(entry.id()));
    }

    private Days days(Instant since, Actor actor) {
        return new Days(since.atZone(actor.zone()).toLocalDate(), rules.today(actor.zone()));
    }
}
