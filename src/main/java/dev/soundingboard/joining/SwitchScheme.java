package dev.soundingboard.joining;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.HomeItem;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.joining.JoinCommand.Join;
import dev.soundingboard.joining.JoinCommand.Switch;
import dev.soundingboard.people.People;
import dev.soundingboard.people.Person;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.Schemes;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes another of somebody's schemes the current one. */
@Component
class SwitchScheme implements Handler<Switch> {

    private final Schemes schemes;
    private final People people;
    private final List<HomeItem> items;

    SwitchScheme(Schemes schemes, People people, List<HomeItem> items) {
        this.schemes = schemes;
        this.people = people;
        this.items = items;
    }

    @Override
    public Reply handle(Actor actor, Switch command) {
        var person = people.get(actor.person());
        return Reply.replace(schemes.find(command.scheme())
                .filter(scheme -> !person.rolesIn(scheme.id()).isEmpty())
                .map(scheme -> switched(person, scheme))
                .orElseGet(() -> Refusal.because("You are not in that scheme yet.", Join.asButton())));
    }

    private Card switched(Person person, Scheme scheme) {
        person.switchesTo(scheme.id());
        var actor = person.asActor();
        var offers = Stream.concat(
                        items.stream().flatMap(item -> item.offersTo(actor).stream()), Stream.of(Home.asButton()))
                .toList();
        return new News("We now talk about " + scheme.name(), scheme.mentoring().inShort(), offers);
    }
}
