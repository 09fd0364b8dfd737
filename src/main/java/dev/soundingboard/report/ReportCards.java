package dev.soundingboard.report;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.TeamCommand;
import dev.soundingboard.report.ReportCommand.Page;
import dev.soundingboard.report.ReportCommand.Period;
import dev.soundingboard.report.ReportCommand.Turn;
import dev.soundingboard.scheme.Schemes;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The report of an admin's scheme, page by page. */
@Component
class ReportCards {

    private final List<Part> parts;
    private final ReportLinks links;
    private final Schemes schemes;
    private final Clock clock;

    ReportCards(List<Part> parts, ReportLinks links, Schemes schemes, Clock clock) {
        this.parts = parts;
        this.links = links;
        this.schemes = schemes;
        this.clock = clock;
    }

    ReportCard of(Actor admin, Page page, Period period) {
        var scope = new Scope(schemes.get(admin.inScheme()), period, clock.instant());
        var tables = parts.stream()
                .filter(part -> part.page() == page)
                .flatMap(part -> part.of(scope).stream())
                .toList();
        return new ReportCard(
                "%s: %s".formatted(scope.scheme().name(), StringUtils.uncapitalize(page.inWords())),
                scope.inWords(),
                lead(tables),
                tables,
                Stream.of(Period.values())
                        .filter(other -> other != period)
                        .map(other -> new Button(other.inWords(), new Turn(page, other)))
                        .toList(),
                links.to(new Download(admin.person(), scope.scheme().id(), period)),
                ReportLinks.GOOD_FOR.toMinutes(),
                Stream.concat(
                                Stream.of(Page.values())
                                        .filter(other -> other != page)
                                        .map(other -> new Button(other.inWords(), new Turn(other, period))),
                                Stream.of(TeamCommand.Menu.asButton()))
                        .toList());
    }

    private static String lead(List<Table> tables) {
        if (tables.isEmpty()) {
            return "There is nothing to show yet.";
        }
        return tables.stream().flatMap(table -> table.rows().stream()).allMatch(row -> row.least() == 0)
                ? "Your scheme is still too small for more to be shown: figures begin with 5 people."
                : "";
    }
}
