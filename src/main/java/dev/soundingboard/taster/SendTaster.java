package dev.soundingboard.taster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.confidential.Vault;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.people.People;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.taster.TasterCommand.Send;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sends the form: the mentor hears of it, and the trainee sees what they wait for. */
@Component
class SendTaster implements Handler<Send> {

    private final People people;
    private final Mentors mentors;
    private final TasterRequests requests;
    private final Asking asking;
    private final TypingRules rules;
    private final Schemes schemes;
    private final Vault vault;
    private final Clock clock;

    SendTaster(
            People people,
            Mentors mentors,
            TasterRequests requests,
            Asking asking,
            TypingRules rules,
            Schemes schemes,
            Vault vault,
            Clock clock) {
        this.people = people;
        this.mentors = mentors;
        this.requests = requests;
        this.asking = asking;
        this.rules = rules;
        this.schemes = schemes;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public Reply handle(Actor actor, Send command) {
        people.oneTurnAtATime(actor.person());
        var policy = schemes.get(actor.inScheme()).tasterRules();
        return mentors.find(command.mentor(), actor.inScheme())
                .map(mentor -> asking.hindrance(actor, mentor)
                        .or(() -> rules.problem(command, mentor.ways(), actor.zone(), policy)
                                .map(problem -> again(actor, mentor, command, problem)))
                        .orElseGet(() -> sent(actor, mentor, command)))
                .map(Reply::replace)
                .orElseGet(() -> Reply.show(Mentors.noSuchMentor()));
    }

    private Card again(Actor actor, Mentor mentor, Send command, String problem) {
        return TasterForm.of(actor, mentor, schemes.get(actor.inScheme()), clock.instant(), command, problem);
    }

    private Card sent(Actor actor, Mentor mentor, Send command) {
        var id = UUID.randomUUID();
        var parties = new Parties(mentor.scheme(), actor.person(), mentor.id(), mentor.person());
        var request =
                new TasterRequest(id, parties, command.format(), command.times().moments(actor.zone()));
        if (!command.dilemma().isEmpty()) {
            request.about(vault.seal(actor.person(), id, id, command.dilemma()));
        }
        requests.saveAndFlush(request);
        var inFull = new TasterInFull(request, actor.name(), mentor.name(), actor.zone(), actor.zone());
        var scheme = schemes.get(mentor.scheme());
        return TasterWaiting.of(new Reading(inFull, actor.person(), scheme, command.dilemma(), clock.instant()));
    }
}
