package dev.soundingboard.roster;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.soundingboard.download.Spreadsheet;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/** Makes text of a file that Excel or anything else wrote, whichever way it writes letters. */
final class TableText {

    /** What Excel means by “CSV”, without more words, in western Europe. */
    private static final Charset OF_WINDOWS = Charset.forName("windows-1252");

    /** How a workbook begins: the newer kind, and the older. */
    private static final List<String> WORKBOOKS = List.of("504b0304", "d0cf11e0");

    private static final Pattern NEVER_TYPED = Pattern.compile("[\\x00-\\x08\\x0E-\\x1F]");
    private static final String PDF = "%PDF-";

    private TableText() {}

    static String of(byte[] file) throws UnreadableTable {
        var beginning = HexFormat.of().formatHex(file, 0, Math.min(4, file.length));
        if (WORKBOOKS.contains(beginning)) {
            throw UnreadableTable.workbook();
        }
        var text = decoded(file, beginning);
        return checked(text.startsWith(Spreadsheet.MARK) ? text.substring(Spreadsheet.MARK.length()) : text);
    }

    /** The same of text that was pasted: what can't be typed is in no table. */
    static String checked(String text) throws UnreadableTable {
        if (text.startsWith(PDF) || NEVER_TYPED.matcher(text).find()) {
            throw UnreadableTable.notATable();
        }
        if (text.isBlank()) {
            throw UnreadableTable.empty();
        }
        return text;
    }

    private static String decoded(byte[] file, String beginning) {
        if (beginning.startsWith("fffe")) {
            return new String(file, UTF_16LE);
        }
        if (beginning.startsWith("feff")) {
            return new String(file, UTF_16BE);
        }
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException e) {
            return new String(file, OF_WINDOWS);
        }
    }
}
