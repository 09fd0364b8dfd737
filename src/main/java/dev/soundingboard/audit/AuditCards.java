package dev.soundingboard.audit;

import dev.soundingboard.audit.AuditCard.Choice;
import dev.soundingboard.audit.AuditCommand.Page;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.TeamCommand.Menu;
import dev.soundingboard.people.Realm;
import dev.soundingboard.scheme.Schemes;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The audit trail, page by page. */
@Component
class AuditCards {

    private static final int AT_ONCE = 10;

    private final AuditRows rows;
    private final AuditWords words;
    private final AuditLinks links;
    private final Schemes schemes;

    AuditCards(AuditRows rows, AuditWords words, AuditLinks links, Schemes schemes) {
        this.rows = rows;
        this.words = words;
        this.links = links;
        this.schemes = schemes;
    }

    AuditCard of(Actor actor, Realm realm, Page page) {
        var lines = rows.of(realm, page.what(), page.before(), AT_ONCE + 1);
        var shown = lines.subList(0, Math.min(lines.size(), AT_ONCE));
        var all = words.all();
        return new AuditCard(
                realm.isDeployment()
                        ? "What was done for Sounding Board as a whole"
                        : "What the admins of %s did"
                                .formatted(schemes.get(realm.id()).name()),
                lines.isEmpty() ? "There is nothing to show." : "",
                shown.stream()
                        .map(line -> AuditCard.Row.of(line, AuditWords.of(line.verb(), all), actor))
                        .toList(),
                all.entrySet().stream()
                        .map(it -> new Choice(it.getKey(), it.getValue()))
                        .toList(),
                realm.id(),
                page.what(),
                links.to(new Download(actor.person(), realm)),
                AuditLinks.GOOD_FOR.toMinutes(),
                ways(actor, realm, page, lines.size() > AT_ONCE ? shown : List.of()));
    }

    private static List<Button> ways(Actor actor, Realm realm, Page page, List<Line> goesOnAfter) {
        var ways = new ArrayList<Button>();
        if (!goesOnAfter.isEmpty()) {
            var last = goesOnAfter.get(goesOnAfter.size() - 1).id();
            ways.add(new Button("Earlier", new Page(realm.id(), page.what(), last)));
        }
        if (page.before() > 0) {
            ways.add(new Button("Newest", new Page(realm.id(), page.what(), 0)));
        }
        if (!realm.isDeployment() && Realm.DEPLOYMENT.isRunBy(actor)) {
            ways.add(new Button("Sounding Board as a whole", new Page("", "", 0)));
        }
        ways.add(Menu.orHome(actor));
        return ways;
    }
}
