package dev.soundingboard.report;

import dev.soundingboard.download.Spreadsheet;
import dev.soundingboard.people.Admins;
import dev.soundingboard.people.Realm;
import dev.soundingboard.scheme.Schemes;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** The whole report as a table, for a spreadsheet: the figures of the cards, made as they are made, and nothing more. */
@Component
class ReportFile {

    private final List<Part> parts;
    private final Admins admins;
    private final Schemes schemes;
    private final Clock clock;
    private final ObjectWriter writer;

    ReportFile(List<Part> parts, Admins admins, Schemes schemes, Clock clock) {
        this.parts = parts.stream().sorted(Comparator.comparing(Part::page)).toList();
        this.admins = admins;
        this.schemes = schemes;
        this.clock = clock;
        var columns = CsvSchema.builder();
        List.of("page", "about", "what", "figure", "least", "notes").forEach(columns::addColumn);
        writer = new CsvMapper().writer(columns.build().withHeader());
    }

    /** One line of the table. */
    record Line(String page, String about, String what, String figure, String least, String notes) {}

    /** All of it; empty for somebody who is no admin there any more. */
    @Transactional(readOnly = true)
    public Optional<String> of(Download download) {
        return admins.of(new Realm(download.scheme())).stream()
                .filter(admin -> admin.person().equals(download.admin()))
                .findFirst()
                .map(admin -> new Scope(schemes.get(download.scheme()), download.period(), clock.instant()))
                .map(this::content);
    }

    private String content(Scope scope) {
        var period = new Line("Report", scope.scheme().name(), scope.inWords(), "", "", "");
        var lines = parts.stream().flatMap(part -> part.of(scope).stream().flatMap(table -> lines(part, table)));
        return Spreadsheet.MARK
                + writer.writeValueAsString(
                        Stream.concat(Stream.of(period), lines).toList());
    }

    /** What the figures mean stands beside the first of them; a table that has none says so itself. */
    private static Stream<Line> lines(Part part, Table table) {
        var notes = String.join(" ", table.notes());
        var rows = table.rows().stream()
                .map(row -> line(part, table, row.label(), row.shown(), Long.toString(row.least()), ""));
        return Stream.concat(Stream.of(line(part, table, "", "", "", notes)), rows);
    }

    private static Line line(Part part, Table table, String what, String figure, String least, String notes) {
        return new Line(
                part.page().inWords(),
                Spreadsheet.harmless(table.title()),
                Spreadsheet.harmless(what),
                figure,
                least,
                Spreadsheet.harmless(notes));
    }
}
