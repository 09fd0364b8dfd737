package dev.soundingboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The database as somebody sees it who has stolen it: every column of every table, and of PostgreSQL also the files, in
 * which deleted rows and the log of changes stand as they were written.
 */
public class RawDatabase {

    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private final JdbcClient jdbc;

    public RawDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Fails if one of these words, which must be found nowhere else, is in it. */
    public void holdsNoneOf(String... words) {
        columnsHoldNoneOf(words);
        if (TestDatabase.isPostgres()) {
            filesHoldNoneOf(words);
        } else {
            assertThat(jdbc.sql("SCRIPT").query(String.class).list())
                    .as("a backup")
                    .noneMatch(line -> Stream.of(words).anyMatch(line::contains));
        }
    }

    /** Words that may stand in an older row, or in the database of another test. */
    public void columnsHoldNoneOf(String... words) {
        assertThat(tables()).contains("person", "taster_request", "notification", "inbox", "data_key", "sent_card");
        for (var table : tables()) {
            var rows = jdbc.sql("SELECT * FROM \"" + table + "\"").query().listOfRows();
            for (var row : rows) {
                row.forEach((column, value) -> assertThat(readings(value))
                        .as("%s.%s", table, column)
                        .noneMatch(text -> Stream.of(words).anyMatch(word -> contains(text, word))));
            }
        }
    }

    private void filesHoldNoneOf(String... words) {
        jdbc.sql("CHECKPOINT").update();
        var data = Path.of(jdbc.sql("SHOW data_directory").query(String.class).single());
        var base = jdbc.sql("SELECT oid FROM pg_database WHERE datname = current_database()")
                .query(Long.class)
                .single();
        var tables = data.resolve("base/" + base);
        assertThat(filesIn(tables))
                .as("where its own names stand")
                .anyMatch(file -> contains(read(file), "taster_request"));
        for (var folder : List.of(tables, data.resolve("pg_wal"))) {
            for (var file : filesIn(folder)) {
                assertThat(Stream.of(words).filter(word -> contains(read(file), word)))
                        .as("%s", data.relativize(file))
                        .isEmpty();
            }
        }
    }

    private List<String> tables() {
        return jdbc.sql("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")
                .query(String.class)
                .list();
    }

    private static Stream<String> readings(Object value) {
        return value instanceof byte[] bytes
                ? ENCODINGS.stream().map(encoding -> new String(bytes, encoding))
                : Stream.of(String.valueOf(value));
    }

    private static boolean contains(String text, String word) {
        return text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }

    /** Byte for byte, so that a word is found wherever it begins. */
    private static boolean contains(byte[] content, String word) {
        var all = new String(content, StandardCharsets.ISO_8859_1);
        return ENCODINGS.stream()
                .map(encoding -> new String(word.getBytes(encoding), StandardCharsets.ISO_8859_1))
                .anyMatch(all::contains);
    }

    private static List<Path> filesIn(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server may take a file away while we look. */
    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
