package dev.soundingboard.admins;

import dev.soundingboard.chat.Acts;
import dev.soundingboard.chat.Card;
import dev.soundingboard.people.Admins;
import dev.soundingboard.people.Admins.Admin;
import dev.soundingboard.people.Realm;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Takes an admin's role from them, one after the other, so that of two who leave at once one stays. */
@Component
class Removal {

    private final Realms realms;
    private final Admins admins;
    private final Acts acts;

    Removal(Realms realms, Admins admins, Acts acts) {
        this.realms = realms;
        this.admins = admins;
        this.acts = acts;
    }

    /** Answers for whoever was removed; otherwise says why they weren't. */
    Card of(UUID person, Realm realm, Function<Admin, Card> answer) {
        admins.oneChangeAtATime(realm);
        var now = admins.of(realm);
        return AdminRules.admin(now, person)
                .map(admin -> AdminRules.lastOne(now, realms.name(realm))
                        .<Card>map(refusal -> refusal)
                        .orElseGet(() -> {
                            admins.remove(person, realm);
                            acts.done(realm.scheme(), person);
                            return answer.apply(admin);
                        }))
                .orElseGet(() -> AdminRules.noAdmin(realm));
    }
}
