package dev.soundingboard.evidence;

import dev.soundingboard.calendar.Moments;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.stereotype.Component;

/**
 * Somebody's own records as a page to keep, read or print: any script, and emoji, as they were typed. What people wrote is
 * only ever written as text.
 */
@Component
class RecordsFile {

    private static final String LOOK = """
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem }
            h2 { margin-top: 2rem; border-top: 1px solid #ccc; padding-top: 1rem }
            h3 { margin-bottom: 0 }
            p { margin: .25rem 0; white-space: pre-wrap; overflow-wrap: anywhere }""";

    String of(String name, Period period, List<OwnRecord> records) {
        var text = new StringWriter();
        try {
            var page = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            page.writeDTD("<!DOCTYPE html>");
            page.writeStartElement("html");
            page.writeAttribute("lang", "en-GB");
            head(page);
            page.writeStartElement("body");
            element(page, "h1", "My mentoring records");
            element(page, "p", "%s, %s".formatted(name, period.inWords()));
            element(
                    page,
                    "p",
                    "This is for you. Before you show it to anybody, take out what names or could identify a person.");
            for (var one : records) {
                write(page, one);
            }
            page.writeEndDocument();
            page.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The records can't be written", e);
        }
        return text.toString();
    }

    private static void head(XMLStreamWriter page) throws XMLStreamException {
        page.writeStartElement("head");
        page.writeEmptyElement("meta");
        page.writeAttribute("charset", "utf-8");
        element(page, "title", "My mentoring records");
        element(page, "style", LOOK);
        page.writeEndElement();
    }

    private static void write(XMLStreamWriter page, OwnRecord one) throws XMLStreamException {
        element(page, "h2", "%s, %s".formatted(one.title(), Moments.dayInWords(one.day())));
        for (var part : one.parts()) {
            element(page, "h3", part.heading());
            for (var line : part.lines()) {
                page.writeStartElement("p");
                page.writeAttribute("dir", "auto");
                page.writeCharacters(line);
                page.writeEndElement();
            }
        }
    }

    private static void element(XMLStreamWriter page, String name, String text) throws XMLStreamException {
        page.writeStartElement(name);
        page.writeCharacters(text);
        page.writeEndElement();
    }
}
