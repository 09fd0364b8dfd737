package dev.soundingboard.mentorship;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.confidential.Vault;
import dev.soundingboard.mentorship.MentorshipCommand.End;
import org.springframework.stereotype.Component;

/** Either ends the mentoring, and the other is told (P7). Why is kept for whoever wrote it alone (D2). */
@Component
class EndMentorship implements Handler<End> {

    private final MentorshipMoves moves;
    private final Mentorships mentorships;
    private final MentorshipCards cards;
    private final EndForms forms;
    private final Terms terms;
    private final Vault vault;

    EndMentorship(
            MentorshipMoves moves,
            Mentorships mentorships,
            MentorshipCards cards,
            EndForms forms,
            Terms terms,
            Vault vault) {
        this.moves = moves;
        this.mentorships = mentorships;
        this.cards = cards;
        this.forms = forms;
        this.terms = terms;
        this.vault = vault;
    }

    @Override
    public Reply handle(Actor actor, End command) {
        return moves.change(
                actor,
                command.mentorship(),
                pair -> forms.toMend(pair, actor, command.version(), command.reason())
                        .map(Reply::replace)
                        .orElseGet(() -> ended(pair, actor, command.reason())));
    }

    private Reply ended(MentorshipInFull pair, Actor actor, String reason) {
        var mentorship = pair.mentorship();
        var by = actor.person();
        var how = terms.isAsked(pair, by) ? Ending.NOT_CONTINUED : Ending.BY_ONE;
        var why = reason.isEmpty() ? null : vault.seal(by, mentorship.id(), mentorship.id(), reason);
        mentorships.end(pair, by, how, why);
        return Reply.replace(cards.of(pair, by));
    }
}
