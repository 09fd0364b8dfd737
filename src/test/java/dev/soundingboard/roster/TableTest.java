package dev.soundingboard.roster;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.soundingboard.download.Spreadsheet;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as Excel and other programs write them, and what only says that it is one. */
class TableTest {

    private static final String TWO = """
            role,e-mail,name
            trainee,zoe@example.org,Zoë Ängström
            mentor,kim@example.org,"Kim ""the Calm"" Example"
            """;

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ''",
        "UTF-8, \uFEFF",
        "windows-1252, ''",
        "ISO-8859-1, ''",
        "UTF-16LE, \uFEFF",
        "UTF-16BE, \uFEFF"
    })
    void lettersAreReadHoweverTheyWereWritten(String charset, String mark) throws UnreadableTable {
        var file = (mark + TWO).getBytes(Charset.forName(charset));

        assertThat(read(file).lines())
                .extracting(Line::number, Line::name)
                .containsExactly(tuple(2L, "Zoë Ängström"), tuple(3L, "Kim \"the Calm\" Example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void whatSeparatesTheCellsIsSeenInTheHeadings(String sign) throws UnreadableTable {
        var text = """
                Role%1$sE-mail address%1$sFull name
                trainee%1$szoe@example.org%1$s"Zoë%1$s Dr"
                """.formatted(sign).replace("\n", "\r\n");

        assertThat(read(text).lines())
                .extracting(Line::number, line -> line.cell(Column.EMAIL))
                .containsExactly(tuple(2L, "zoe@example.org"));
    }

    @Test
    void excelMaySayWhatSeparatesTheCells() throws UnreadableTable {
        assertThat(read("sep=;\r\nrole;email;name\r\nmentor;kim@example.org;Kim\r\n")
                        .lines())
                .extracting(Line::number)
                .containsExactly(3L);
    }

    @Test
    void aTableIsNotAsWideAsAnyListOfPeople() {
        var wide = "role,e-mail,name" + ",x".repeat(100_000);
        assertThat(catchThrowableOfType(UnreadableTable.class, () -> read(wide)).sentence())
                .isEqualTo("That table has more than 200 columns. Leave out those that aren’t about the person.");
    }

    @Test
    void aLineIsNumberedAsAnEditorShowsIt() throws UnreadableTable {
        var table = read("""


                role,e-mail,name
                trainee,a@example.org,"Ann
                of the two lines"

                ,,
                trainee,b@example.org,Ben
                """);

        assertThat(table.lines())
                .extracting(Line::number, Line::name)
                .containsExactly(tuple(4L, "Ann of the two lines"), tuple(8L, "Ben"));
    }

    @Test
    void headingsComeInAnyOrderAndCaseAndByManyNames() throws UnreadableTable {
        var line = read("""
                SURNAME,Return_Date,User Principal Name,Type,First name,speciality,Base,LIMIT
                Example,15/01/2027,sam@example.org,Returner,Sam,Medicine,Salisbury,2
                """).lines().get(0);

        assertThat(line.name()).isEqualTo("Sam Example");
        assertThat(line.cells())
                .containsEntry(Column.DATE, "15/01/2027")
                .containsEntry(Column.EMAIL, "sam@example.org")
                .containsEntry(Column.ROLE, "Returner")
                .containsEntry(Column.SPECIALTY, "Medicine")
                .containsEntry(Column.PLACE, "Salisbury")
                .containsEntry(Column.AT_A_TIME, "2");
    }

    @Test
    void headingsMayBeQuotedAndBrokenInTwo() throws UnreadableTable {
        assertThat(read("\"Role\",\"E-mail\",\"Name\",\"Return\ndate\"\ntrainee,a@example.org,Ann,2027-01-15\n")
                        .lines())
                .extracting(Line::number, line -> line.cell(Column.DATE))
                .containsExactly(tuple(3L, "2027-01-15"));
    }

    @Test
    void aColumnThatIsNotKnownIsNamedAndNothingOfItIsRead() throws UnreadableTable {
        var table = read("""
                role,e-mail,Reason for absence,name,
                trainee,a@example.org,maternity,Ann,
                """);

        assertThat(table.ignored()).containsExactly("Reason for absence");
        assertThat(table.toString()).as("D1").doesNotContain("maternity");
    }

    @Test
    void cellsMayBeMissingAtTheEndButNotBeTooMany() throws UnreadableTable {
        var table = read("""
                role,e-mail,name,place
                trainee,a@example.org,Ann
                trainee,b@example.org,Ben, of Bath,Salisbury
                """);

        assertThat(table.lines())
                .extracting(Line::surplus, line -> line.cell(Column.PLACE))
                .containsExactly(tuple(false, ""), tuple(true, "of Bath"));
    }

    @Test
    void emojiAndWritingFromTheRightStayAndWhatHidesIsTakenOut() throws UnreadableTable {
        assertThat(read("role,e-mail,name\ntrainee,a@example.org,\u202Eمريم \u00A0🙂\n")
                        .lines())
                .extracting(Line::name)
                .containsExactly("مريم 🙂");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\r\n ", "\uFEFF"})
    void nothingIsNoTable(String text) {
        assertThat(whyNot(text.getBytes(UTF_8))).isEqualTo("There is nothing in that table.");
    }

    @Test
    void headingsAloneAreNoTable() {
        assertThat(whyNot("role,e-mail,name\r\n,,\r\n".getBytes(UTF_8)))
                .isEqualTo("That table has headings, and nobody below them.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trainee,a@example.org,Ann\n",
                "name,role\nAnn,trainee\n",
                "role,e-mail\ntrainee,a@b.org\n",
                "hello"
            })
    void theHeadingsMustNameRoleAddressAndName(String text) {
        assertThat(whyNot(text.getBytes(UTF_8))).startsWith("I can’t find the headings.");
    }

    @Test
    void twoColumnsCannotBeTheSame() {
        assertThat(whyNot("role,email,mail,name\ntrainee,a@b.org,,A\n".getBytes(UTF_8)))
                .isEqualTo("Two columns are headed “e-mail”. Leave one of them out.");
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsNamedByItsLine() {
        assertThat(whyNot("role,e-mail,name\ntrainee,a@b.org,A\ntrainee,b@b.org,\"B\ntrainee,c@b.org,C\n"
                        .getBytes(UTF_8)))
                .startsWith("A quotation mark is opened on line 3 or soon after it, and never closed.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7 role,e-mail,name", "role,e-mail,name\ntrainee,a@b.org,A\0B", "\u0001\u0002"})
    void whatNobodyTypesIsNoTable(String text) {
        assertThat(whyNot(text.getBytes(UTF_8))).startsWith("That is not a CSV file.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004 workbook", "\u00D0\u00CF\u0011\u00E0 older"})
    void aWorkbookIsToldApart(String text) {
        assertThat(whyNot(text.getBytes(Charset.forName("ISO-8859-1")))).startsWith("That is an Excel workbook.");
    }

    @Test
    void moreThanTenThousandComeInParts() throws UnreadableTable {
        assertThat(read(ofPeople(10_000)).lines()).hasSize(10_000);
        assertThat(whyNot(ofPeople(10_001).getBytes(UTF_8))).startsWith("That table has more than 10,000 people.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "＝1+1",
                "＠sum",
                "+44 20",
                "-1",
                "@sum",
                "'=x",
                "''@",
                "plain",
                "",
                "'s-Gravenhage",
                "O'Neill"
            })
    void aCellIsHarmlessAndComesBackAsItWas(String text) {
        var written = Spreadsheet.harmless(text);

        assertThat(written).doesNotMatch("[=+\\-@＝＋－＠].*");
        assertThat(Spreadsheet.asTyped(written)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-15, 2027-01-15",
        "15/01/2027, 2027-01-15",
        "5/1/27, 2027-01-05",
        "15.1.2027, 2027-01-15",
        "15-01-2027, 2027-01-15",
        "15 January 2027, 2027-01-15",
        "1 sept 2027, 2027-09-01",
        "15-Jan-27, 2027-01-15",
        "2027-01-15 00:00:00, 2027-01-15",
        "01/15/2027, ",
        "30/02/2027, ",
        "soon, ",
        "44941, "
    })
    void datesAreReadAsPeopleHereWriteThem(String typed, @Nullable LocalDate date) {
        assertThat(TypedDate.read(typed).orElse(null)).isEqualTo(date);
    }

    @Test
    void utf16IsWhatExcelCallsUnicodeText() throws UnreadableTable {
        var text = "\uFEFFrole\te-mail\tname\ntrainee\ta@b.org\tZoë\n";
        assertThat(read(text.getBytes(UTF_16LE)).lines()).hasSize(1);
        assertThat(read(text.getBytes(UTF_16BE)).lines()).hasSize(1);
    }

    static String ofPeople(int many) {
        return IntStream.range(0, many)
                .mapToObj("trainee,person.%1$d@example.org,Person Number %1$d,Winchester"::formatted)
                .collect(Collectors.joining("\r\n", "role,e-mail,name,place\r\n", "\r\n"));
    }

    private static Table read(String text) throws UnreadableTable {
        return read(text.getBytes(UTF_8));
    }

    private static Table read(byte[] file) throws UnreadableTable {
        return Table.read(TableText.of(file));
    }

    private static String whyNot(byte[] file) {
        return catchThrowableOfType(UnreadableTable.class, () -> read(file)).sentence();
    }
}
