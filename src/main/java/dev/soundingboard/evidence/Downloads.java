package dev.soundingboard.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.soundingboard.people.People;
import dev.soundingboard.people.Person;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the files, at the moment they are asked for; none is kept. */
@Component
class Downloads {

    private final People people;
    private final Portfolios portfolios;
    private final PdfFile pdf;
    private final CsvFile csv;
    private final RecordsFile records;

    Downloads(People people, Portfolios portfolios, PdfFile pdf, CsvFile csv, RecordsFile records) {
        this.people = people;
        this.portfolios = portfolios;
        this.pdf = pdf;
        this.csv = csv;
        this.records = records;
    }

    /** The file; empty for somebody who has left the scheme. */
    @Transactional(readOnly = true)
    public Optional<byte[]> of(Download download) {
        return people.find(download.person())
                .filter(person -> !person.rolesIn(download.scheme()).isEmpty())
                .map(person -> content(download, person));
    }

    private byte[] content(Download download, Person person) {
        var scheme = download.scheme();
        var period = download.period();
        return switch (download.kind()) {
            case PDF -> pdf.of(portfolios.of(person, scheme, period));
            case CSV -> csv.of(portfolios.of(person, scheme, period)).getBytes(UTF_8);
            case RECORDS ->
                records.of(person.name(), period, portfolios.records(person, scheme, period))
                        .getBytes(UTF_8);
        };
    }
}
