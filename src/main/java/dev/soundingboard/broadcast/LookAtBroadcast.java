package dev.soundingboard.broadcast;

import dev.soundingboard.broadcast.BroadcastCommand.Look;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Acts;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.people.People;
import dev.soundingboard.scheme.Schemes;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps what was written, and shows what each would get; nobody does yet. */
@Component
class LookAtBroadcast implements Handler<Look> {

    private final BroadcastRepository repository;
    private final Broadcasts broadcasts;
    private final BroadcastCards cards;
    private final Schemes schemes;
    private final People people;
    private final Acts acts;

    LookAtBroadcast(
            BroadcastRepository repository,
            Broadcasts broadcasts,
            BroadcastCards cards,
            Schemes schemes,
            People people,
            Acts acts) {
        this.repository = repository;
        this.broadcasts = broadcasts;
        this.cards = cards;
        this.schemes = schemes;
        this.people = people;
        this.acts = acts;
    }

    @Override
    public Reply handle(Actor actor, Look command) {
        var scheme = schemes.get(actor.inScheme());
        var typed = FormRules.problem(command, scheme);
        if (typed.isPresent()) {
            return Reply.replace(FormCard.of(
                    command.broadcast(),
                    scheme,
                    typed.get(),
                    command.title(),
                    command.text(),
                    command.audience(),
                    command.place()));
        }
        people.oneTurnAtATime(actor.person());
        return Reply.replace(kept(actor, command));
    }

    /** What was sent meanwhile stays as it is. An id that another scheme's message has is somebody's invention. */
    private Card kept(Actor actor, Look command) {
        var to = new To(actor.inScheme(), Audience.named(command.audience()).orElseThrow(), command.place());
        var words = new Words(command.title(), command.text());
        var found = repository.lockById(command.broadcast());
        var known = found.filter(it -> it.to().scheme().equals(actor.inScheme()));
        if (known.filter(it -> !it.isDraft()).isPresent()) {
            return cards.of(known.get(), actor.zone());
        }
        var kept = known.map(it -> broadcasts.change(it, to, words))
                .orElseGet(() ->
                        broadcasts.add(found.isPresent() ? UUID.randomUUID() : command.broadcast(), actor, to, words));
        acts.done(actor, kept.id());
        return cards.of(kept, actor.zone());
    }
}
