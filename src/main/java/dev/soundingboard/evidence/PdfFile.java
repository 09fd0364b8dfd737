package dev.soundingboard.evidence;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.FontFactory;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import dev.soundingboard.calendar.Moments;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** Evidence to read and to print. */
@Component
class PdfFile {

    /** The typeface that comes with the library: a name with letters beyond western Europe is written too. */
    private static final String TYPEFACE = "font-fallback/LiberationSans-Regular.ttf";

    private static final float MARGIN = 56;

    private final Clock clock;

    PdfFile(Clock clock) {
        this.clock = clock;
    }

    byte[] of(Portfolio portfolio) {
        var bytes = new ByteArrayOutputStream();
        try (var page = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN)) {
            PdfWriter.getInstance(page, bytes);
            page.addTitle("Mentoring");
            page.open();
            page.add(paragraph("Evidence of mentoring", 20, 12));
            page.add(paragraph(portfolio.name(), 13, 2));
            page.add(paragraph(portfolio.scheme(), 11, 2));
            page.add(paragraph(portfolio.period().inWords(), 11, 16));
            portfolio
                    .totals()
                    .forEach(total -> page.add(paragraph("%s: %s".formatted(total.what(), total.inWords()), 11, 3)));
            page.add(table(portfolio));
            page.add(paragraph(
                    ("Kept in Sounding Board, as the person above or the other of their pair logged it. Made on %s."
                                    + " It says nothing of what was discussed.")
                            .formatted(Moments.dayInWords(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))),
                    9,
                    0));
        }
        return bytes.toByteArray();
    }

    private static PdfPTable table(Portfolio portfolio) {
        var table = new PdfPTable(new float[] {3, 6, 2, 2});
        table.setWidthPercentage(100);
        table.setSpacingBefore(16);
        table.setSpacingAfter(16);
        table.setHeaderRows(1);
        row(table, "Date", "What", "Hours", "CPD points");
        portfolio
                .activities()
                .forEach(it -> row(
                        table,
                        Moments.dayInWords(it.day()),
                        it.what(),
                        Portfolio.hours(it.length()).toPlainString(),
                        it.points().signum() == 0
                                ? ""
                                : it.points().stripTrailingZeros().toPlainString()));
        return table;
    }

    private static void row(PdfPTable table, String... texts) {
        for (var text : texts) {
            var cell = new PdfPCell(new Phrase(text, font(10)));
            cell.setPadding(5);
            cell.setHorizontalAlignment(Element.ALIGN_LEFT);
            table.addCell(cell);
        }
    }

    private static Paragraph paragraph(String text, float size, float after) {
        var paragraph = new Paragraph(text, font(size));
        paragraph.setSpacingAfter(after);
        return paragraph;
    }

    private static Font font(float size) {
        return FontFactory.getFont(TYPEFACE, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, size);
    }
}
