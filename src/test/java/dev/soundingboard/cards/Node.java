package dev.soundingboard.cards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs a script of the node workspace: JSON in, JSON out. */
final class Node {

    static final JsonMapper JSON = new JsonMapper();

    private static final Path WORKSPACE = Path.of("target", "node");

    private Node() {}

    static JsonNode run(String script, JsonNode input, String... arguments) {
        ProcessBuilder command = new ProcessBuilder("node", script).directory(WORKSPACE.toFile());
        command.command().addAll(List.of(arguments));
        command.environment().put("TZ", "UTC");
        command.redirectError(ProcessBuilder.Redirect.INHERIT);
        try {
            Process process = command.start();
            JSON.writeValue(process.getOutputStream(), input);
            JsonNode output = JSON.readTree(process.getInputStream());
            if (process.waitFor() != 0) {
                throw new IllegalStateException(script + " failed: " + output);
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
