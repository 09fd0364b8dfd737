package dev.soundingboard.evidence;

import dev.soundingboard.download.Spreadsheet;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Evidence as a table, for a spreadsheet. It holds our words and the scheme's, nothing that a person typed. */
@Component
class CsvFile {

    private final ObjectWriter writer;

    CsvFile() {
        var columns = CsvSchema.builder()
                .addColumn("date")
                .addColumn("activity")
                .addColumn("hours")
                .addColumn("points")
                .build()
                .withHeader();
        writer = new CsvMapper().writer(columns);
    }

    /** One line of the table. */
    record Row(String date, String activity, String hours, String points) {}

    String of(Portfolio portfolio) {
        return Spreadsheet.MARK
                + writer.writeValueAsString(portfolio.activities().stream()
                        .map(it -> new Row(
                                it.day().toString(),
                                it.what(),
                                Portfolio.hours(it.length()).toPlainString(),
                                it.points().stripTrailingZeros().toPlainString()))
                        .toList());
    }
}
