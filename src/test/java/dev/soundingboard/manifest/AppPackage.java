package dev.soundingboard.manifest;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The zip that the build wrote for Teams. */
final class AppPackage {

    private static final String ZIP = "target/sounding-board-teams.zip";

    private AppPackage() {}

    static List<String> files() {
        return open(zip -> zip.stream().map(ZipEntry::getName).toList());
    }

    static JsonNode manifest() {
        return read("manifest.json", JsonMapper.shared()::readTree);
    }

    static BufferedImage icon(String name) {
        return read(manifest().at("/icons/" + name).asString(), ImageIO::read);
    }

    private static <T> T read(String file, Reader<InputStream, T> reader) {
        return open(zip -> {
            try (var content = zip.getInputStream(zip.getEntry(file))) {
                return reader.read(content);
            }
        });
    }

    private static <T> T open(Reader<ZipFile, T> reader) {
        try (var zip = new ZipFile(ZIP)) {
            return reader.read(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Reader<S, T> {
        T read(S source) throws IOException;
    }
}
