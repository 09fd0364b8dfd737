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

    /** Why the only one has to stay; empty if there are others. Whoever has never come looks after nothing yet. */
    static Optional<Refusal> lastOne(List<Admin> admins, Admin goes, String place) {
        if (admins.size() == 1) {
            return Optional.of(Refusal.because(
                    "%s always has an admin, and this is the only one. Add somebody else first.".formatted(place),
                    back(goes.realm())));
        }
        return hasCome(goes) && admins.stream().filter(AdminRules::hasCome).count() == 1
                ? Optional.of(Refusal.because(
                        "%s always has an admin, and the others have not opened Sounding Board yet. Ask one of them to say hello to me first."
                                .formatted(place),
                        back(goes.realm())))
                : Optional.empty();
    }

    private static boolean hasCome(Admin admin) {
        return !admin.name().isEmpty();
    }

    /** For an id that is nobody's, or of somebody who is no admin any more. */
    static Refusal noAdmin(Realm realm) {
        return Refusal.because("That is nobody who is an admin here now.", back(realm));
    }

    private static Button back(Realm realm) {
        return new Button("Admins", new Of(realm.id()));
    }
}
