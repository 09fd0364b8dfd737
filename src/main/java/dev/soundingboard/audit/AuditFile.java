package dev.soundingboard.audit;

import dev.soundingboard.download.Spreadsheet;
import dev.soundingboard.people.Admins;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** The audit trail as a table, for a spreadsheet. It holds our words and ids, nothing that a person typed. */
@Component
class AuditFile {

    private final AuditRows rows;
    private final AuditWords words;
    private final Admins admins;
    private final ObjectWriter writer;

    AuditFile(AuditRows rows, AuditWords words, Admins admins) {
        this.rows = rows;
        this.words = words;
        this.admins = admins;
        var columns = CsvSchema.builder();
        List.of("when", "what", "outcome", "who", "whom", "command").forEach(columns::addColumn);
        writer = new CsvMapper().writer(columns.build().withHeader());
    }

    /** One line of the table. */
    record Row(String when, String what, String outcome, String who, String whom, String command) {}

    /** All of it; empty for somebody who is no admin there any more. */
    @Transactional(readOnly = true)
    public Optional<String> of(Download download) {
        return admins.of(download.realm()).stream()
                .filter(admin -> admin.person().equals(download.admin()))
                .findFirst()
                .map(admin -> content(download));
    }

    private String content(Download download) {
        var all = words.all();
        return Spreadsheet.MARK
                + writer.writeValueAsString(rows.of(download.realm(), "", 0, Integer.MAX_VALUE).stream()
                        .map(line -> new Row(
                                line.moment().toString(),
                                Spreadsheet.harmless(AuditWords.of(line.verb(), all)),
                                line.outcome().inWords(),
                                line.who().toString(),
                                inFull(line.whom()),
                                Spreadsheet.harmless(line.verb())))
                        .toList());
    }

    private static String inFull(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
