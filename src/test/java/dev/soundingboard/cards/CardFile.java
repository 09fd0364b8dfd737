package dev.soundingboard.cards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A template on disk, with the sample that the Designer fills it with. */
record CardFile(Path path) {

    /** The product's own cards. */
    static final Path PRODUCT = Path.of("adaptive-cards");

    /** Cards that exercise the engine, whatever the product has. */
    static final Path SAMPLES = Path.of("src", "test", "resources", "cards", "samples");

    private static final String SUFFIX = ".json";
    private static final String SAMPLE_SUFFIX = ".data.json";

    static Stream<CardFile> all() {
        return Stream.of(PRODUCT, SAMPLES).flatMap(CardFile::in);
    }

    static Stream<CardFile> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<CardFile> cards = files.filter(file -> file.toString().endsWith(SUFFIX))
                    .filter(file -> !file.toString().endsWith(SAMPLE_SUFFIX))
                    .sorted()
                    .map(CardFile::new)
                    .toList();
            return cards.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<CardFile> product() {
        return in(PRODUCT);
    }

    /** The largest of all, by what it expands to. */
    static CardFile largest() {
        return all().max((a, b) -> Integer.compare(a.size(), b.size())).orElseThrow();
    }

    /** As a record's {@code @Template} names it. */
    String name() {
        String file = PRODUCT.relativize(path).toString().replace('\\', '/');
        return file.substring(0, file.length() - SUFFIX.length());
    }

    JsonNode template() {
        return Node.JSON.readTree(path);
    }

    JsonNode sample() {
        String name = String.valueOf(path.getFileName()).replace(SUFFIX, SAMPLE_SUFFIX);
        return Node.JSON.readTree(path.resolveSibling(name));
    }

    JsonNode expanded() {
        return CardTemplate.compile(toString(), template()).expand(sample());
    }

    private int size() {
        return expanded().toString().length();
    }

    @Override
    public String toString() {
        return path.toString().replace('\\', '/');
    }
}
