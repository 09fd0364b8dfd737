package dev.soundingboard.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.text.StringSubstitutor;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/** What e-mails and pages say: files under {@code resources/mail}, with {@code ${names}} to fill in. */
final class Wording {

    private static final String FOLDER = "mail/";

    private Wording() {}

    static String text(String name, Map<String, String> words) {
        return filled(file(name + ".txt"), words);
    }

    static String html(String name, Map<String, String> words) {
        return filled(
                file(name + ".html"),
                words.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, word -> inHtml(word.getValue()))));
    }

    /** A page that has nothing to fill in. */
    static String page(String name) {
        return file("pages/" + name + ".html");
    }

    private static String inHtml(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name()).replace("\n", "<br>\n");
    }

    private static String filled(String text, Map<String, String> words) {
        return new StringSubstitutor(words)
                .setDisableSubstitutionInValues(true)
                .setEnableUndefinedVariableException(true)
                .replace(text);
    }

    private static String file(String name) {
        try {
            return new ClassPathResource(FOLDER + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
