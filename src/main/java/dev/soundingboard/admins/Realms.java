package dev.soundingboard.admins;

import dev.soundingboard.admins.AdminsCommand.Show;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.people.Realm;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.Schemes;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What there is to look after, and who may say by whom: its own admins, and whoever runs the deployment. */
@Component
class Realms {

    private final Schemes schemes;

    Realms(Schemes schemes) {
        this.schemes = schemes;
    }

    /** Answers for what they may change; as if there were nothing for what they may not. */
    Card within(Actor actor, String of, Function<Realm, Card> answer) {
        return Optional.of(new Realm(of))
                .filter(realm -> realm.isRunBy(actor) || Realm.DEPLOYMENT.isRunBy(actor))
                .filter(realm -> realm.isDeployment() || schemes.find(of).isPresent())
                .map(answer)
                .orElseGet(() -> Refusal.because("We can’t find that scheme.", Show.asButton()));
    }

    String name(Realm realm) {
        return realm.isDeployment()
                ? "Sounding Board as a whole"
                : schemes.get(realm.id()).name();
    }

    Stream<Realm> schemes() {
        return schemes.all().stream().map(Scheme::id).map(Realm::new);
    }

    Optional<Realm> named(UUID subject) {
        return Stream.concat(Stream.of(Realm.DEPLOYMENT), schemes())
                .filter(realm -> realm.asSubject().equals(subject))
                .findFirst();
    }
}
