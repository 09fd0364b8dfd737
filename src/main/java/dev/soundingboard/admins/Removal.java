package dev.soundingboard.admins;

import dev.soundingboard.chat.Acts;
import dev.soundingboard.chat.Card;
import dev.soundingboard.people.Admins;
import dev.soundingboard.people.Admins.Admin;
import dev.soundingboard.people.Realm;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
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

    /** Answers for whoever was removed, with all who are left; otherwise says why they weren't. */
    Card of(UUID person, Realm realm, BiFunction<Admin, List<Admin>, Card> answer) {
        admins.oneChangeAtATime(realm);
        var all = admins.all();
        var here = all.stream().filter(it -> it.realm().equals(realm)).toList();
        return AdminRules.admin(here, person)
                .map(admin -> AdminRules.lastOne(here, admin, realms.name(realm))
                        .<Card>map(refusal -> refusal)
                        .orElseGet(() -> {
                            admins.remove(person, realm);
                            acts.done(realm.scheme(), person);
                            return answer.apply(
                                    admin,
                                    all.stream().filter(it -> !it.equals(admin)).toList());
                        }))
                .orElseGet(() -> AdminRules.noAdmin(realm));
    }
}
