package dev.soundingboard.admins;

import dev.soundingboard.admins.AdminsCommand.Of;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.people.Admins.Admin;
import dev.soundingboard.people.Realm;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who has an admin keeps one: the last can neither leave nor be removed, whoever asks. */
final class AdminRules {

    private AdminRules() {}

    static Optional<Admin> admin(List<Admin> admins, UUID person) {
        return admins.stream().filter(it -> it.person().equals(person)).findFirst();
    }

    /** Why the only one has to stay; empty if there are others. */
    static Optional<Refusal> lastOne(List<Admin> admins, String place) {
        return admins.size() > 1
                ? Optional.empty()
                : Optional.of(Refusal.because(
                        "%s always has an admin, and this is the only one. Add somebody else first.".formatted(place),
                        back(admins.get(0).realm())));
    }

    /** For an id that is nobody's, or of somebody who is no admin any more. */
    static Refusal noAdmin(Realm realm) {
        return Refusal.because("That is nobody who is an admin here now.", back(realm));
    }

    private static Button back(Realm realm) {
        return new Button("Admins", new Of(realm.id()));
    }
}
