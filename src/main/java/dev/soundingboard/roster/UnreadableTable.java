package dev.soundingboard.roster;

/** What somebody sent can't be read as a table of people. The message is for them. */
class UnreadableTable extends Exception {

    private static final long serialVersionUID = 1;

    private UnreadableTable(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }

    static UnreadableTable empty() {
        return new UnreadableTable("There is nothing in that table.");
    }

    static UnreadableTable withoutPeople() {
        return new UnreadableTable("That table has headings, and nobody below them.");
    }

    static UnreadableTable workbook() {
        return new UnreadableTable(
                "That is an Excel workbook. In Excel choose Save As, then “CSV UTF-8”, and send me that file.");
    }

    static UnreadableTable notATable() {
        return new UnreadableTable(
                "That is not a CSV file. In Excel choose Save As, then “CSV UTF-8”, and send me that.");
    }

    static UnreadableTable withoutHeadings() {
        return new UnreadableTable(
                "I can’t find the headings. The first line must name the columns, with role, e-mail and name among them.");
    }

    static UnreadableTable twice(Column column) {
        return new UnreadableTable("Two columns are headed “%s”. Leave one of them out.".formatted(column.heading()));
    }

    static UnreadableTable openQuote(long line) {
        return new UnreadableTable(
                "A quotation mark is opened on line %,d or soon after it, and never closed. Mend it and send the table again."
                        .formatted(line));
    }

    static UnreadableTable tooWide(int most) {
        return new UnreadableTable(
                "That table has more than %d columns. Leave out those that aren’t about the person.".formatted(most));
    }

    static UnreadableTable tooLong(int most) {
        return new UnreadableTable(
                "That table has more than %,d people. Send it in parts, each with the headings.".formatted(most));
    }
}
