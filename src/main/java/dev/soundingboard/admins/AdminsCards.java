package dev.soundingboard.admins;

import dev.soundingboard.admins.AdminsCard.Pick;
import dev.soundingboard.admins.AdminsCard.Place;
import dev.soundingboard.admins.AdminsCard.Row;
import dev.soundingboard.admins.AdminsCommand.AskToRemove;
import dev.soundingboard.admins.AdminsCommand.Of;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.KnownName;
import dev.soundingboard.chat.TeamCommand.Menu;
import dev.soundingboard.people.Admins;
import dev.soundingboard.people.Admins.Admin;
import dev.soundingboard.people.Realm;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who the admins are, as one of them sees it. */
@Component
class AdminsCards {

    private static final String ABOUT_SCHEME =
            "Admins are the scheme team: they see who waits for them, never what people write to each other.";
    private static final String ABOUT_DEPLOYMENT =
            "You say who the admins are. What belongs to a scheme only its own admins see.";

    private final Admins admins;
    private final Realms realms;

    AdminsCards(Admins admins, Realms realms) {
        this.admins = admins;
        this.realms = realms;
    }

    AdminsCard of(Actor reader, Realm realm) {
        return of(reader, realm, realm.isDeployment() ? ABOUT_DEPLOYMENT : ABOUT_SCHEME);
    }

    /** With what has just happened in the place of what an admin is. */
    AdminsCard of(Actor reader, Realm realm, String lead) {
        return of(reader, realm, lead, admins.all());
    }

    /** The same, when it is known who all of them are. */
    AdminsCard of(Actor reader, Realm realm, String lead, List<Admin> all) {
        return card(reader, realm, lead, "", List.of(), all);
    }

    AdminsCard toMend(Actor reader, Realm realm, String problem, List<Pick> chosen) {
        return card(reader, realm, "", problem, chosen, admins.all());
    }

    private AdminsCard card(
            Actor reader, Realm realm, String lead, String problem, List<Pick> chosen, List<Admin> all) {
        var here = all.stream().filter(it -> it.realm().equals(realm)).toList();
        var home = Menu.orHome(reader);
        return new AdminsCard(
                "Who runs " + realms.name(realm),
                lead,
                problem,
                here.stream().map(admin -> row(reader, admin, here.size())).toList(),
                realm.id(),
                chosen,
                chosen.stream().map(it -> it.person().toString()).findFirst().orElse(""),
                realm.isDeployment()
                        ? realms.schemes().map(scheme -> place(scheme, all)).toList()
                        : List.of(),
                !realm.isDeployment() && Realm.DEPLOYMENT.isRunBy(reader)
                        ? List.of(new Button("All admins", new Of(Realm.DEPLOYMENT.id())), home)
                        : List.of(home));
    }

    private static Row row(Actor reader, Admin admin, int many) {
        var isReader = admin.person().equals(reader.person());
        var note = many == 1
                ? "The only one. Add somebody else before %s.".formatted(isReader ? "you leave" : "they go")
                : isReader ? "That is you." : "";
        return new Row(
                name(admin),
                note,
                many == 1
                        ? null
                        : new Button(
                                isReader ? "Leave" : "Remove",
                                new AskToRemove(admin.realm().id(), admin.person())));
    }

    private Place place(Realm scheme, List<Admin> all) {
        var names = all.stream()
                .filter(it -> it.realm().equals(scheme))
                .map(AdminsCards::name)
                .collect(Collectors.joining(", "));
        return new Place(
                realms.name(scheme),
                names.isEmpty() ? "It has no admin yet." : names,
                new Button("Change", new Of(scheme.id())));
    }

    static String name(Admin admin) {
        return KnownName.inWords(admin.name());
    }
}
