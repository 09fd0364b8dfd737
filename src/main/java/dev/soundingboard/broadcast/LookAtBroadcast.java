package dev.soundingboard.broadcast;

import dev.soundingboard.broadcast.BroadcastCommand.Look;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Acts;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.KnownName;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.people.People;
import dev.soundingboard.people.Person;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.Schemes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps what was written, and shows what each would get; nobody does yet. */
@Component
class LookAtBroadcast implements Handler<Look> {

    private static final String SENT =
            "Your team has sent this message since you opened the form. What you have typed would be another one.";

    private static final String GONE =
            "Your team has thrown this message away since you opened the form. What you have typed would be another one.";

    private static final String CHANGED =
            "%s changed this message since you opened the form. What you have typed is in the fields. If you go on, yours takes its place.";

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
        var problem = FormRules.problem(command, scheme);
        if (problem.isPresent()) {
            return Reply.replace(FormCard.of(command, scheme, problem.get()));
        }
        people.oneTurnAtATime(actor.person());
        return Reply.replace(kept(actor, command, scheme));
    }

    /** An id that another scheme's message has is somebody's invention. */
    private Card kept(Actor actor, Look typed, Scheme scheme) {
        var to = new To(scheme.id(), Audience.named(typed.audience()).orElseThrow(), typed.place());
        var found = repository.lockById(typed.broadcast());
        if (found.isEmpty()) {
            return typed.version() == 0
                    ? added(actor, typed.broadcast(), to, typed.words())
                    : FormCard.of(typed.about(UUID.randomUUID(), 0), scheme, GONE);
        }
        return found.filter(it -> it.to().scheme().equals(scheme.id()))
                .map(it -> again(actor, it, to, typed, scheme))
                .orElseGet(() -> added(actor, UUID.randomUUID(), to, typed.words()));
    }

    /** What another admin has sent or changed meanwhile stays as it is, and so does what was typed. */
    private Card again(Actor actor, Broadcast broadcast, To to, Look typed, Scheme scheme) {
        var words = broadcasts.words(broadcast);
        if (broadcast.to().equals(to) && words.equals(Optional.of(typed.words()))) {
            return cards.of(broadcast, actor.zone());
        }
        if (!broadcast.isDraft()) {
            return FormCard.of(typed.about(UUID.randomUUID(), 0), scheme, SENT);
        }
        return broadcast.version() == typed.version()
                ? looked(actor, broadcasts.change(broadcast, actor, to, typed.words()))
                : FormCard.of(
                        typed.about(broadcast.id(), broadcast.version()),
                        scheme,
                        CHANGED.formatted(author(broadcast, actor)),
                        now(broadcast, words));
    }

    private String author(Broadcast broadcast, Actor reader) {
        return broadcast.author().equals(reader.person())
                ? "You have"
                : "%s has"
                        .formatted(KnownName.inWords(people.find(broadcast.author())
                                .map(Person::name)
                                .orElse("")));
    }

    private static List<String> now(Broadcast broadcast, Optional<Words> words) {
        return words.map(it -> Stream.concat(
                                Stream.of(
                                        "It is for %s.".formatted(broadcast.to().inWords()), it.title()),
                                it.paragraphs().stream())
                        .toList())
                .orElse(List.of());
    }

    private Card added(Actor actor, UUID id, To to, Words words) {
        return looked(actor, broadcasts.add(id, actor, to, words));
    }

    private Card looked(Actor actor, Broadcast broadcast) {
        acts.done(actor, broadcast.id());
        return cards.of(broadcast, actor.zone());
    }
}
