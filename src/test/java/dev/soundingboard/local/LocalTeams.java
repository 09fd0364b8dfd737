package dev.soundingboard.local;

import dev.soundingboard.SoundingBoard;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.util.FileSystemUtils;

/** Starts the bot with a Teams of its own: {@code mvn spring-boot:test-run}, then open the page. */
public final class LocalTeams {

    private LocalTeams() {}

    public static void main(String[] args) throws IOException {
        var given = new SimpleCommandLinePropertySource(args);
        var port = Objects.requireNonNullElse(given.getProperty("server.port"), "3978");
        if (isBusy(port)) {
            System.err.println("Port " + port + " is busy: something else listens there, perhaps this bot. Stop it, or "
                    + "choose another with --server.port=N.");
            System.exit(1);
        }
        if (given.containsProperty("fresh")) {
            FileSystemUtils.deleteRecursively(Path.of("target", "local", port));
        }
        new SpringApplicationBuilder(SoundingBoard.class, LocalTeamsConfiguration.class)
                .profiles("local")
                .initializers(context -> context.getBeanFactory().registerSingleton("withoutTests", new WithoutTests()))
                .run(args);
    }

    private static boolean isBusy(String port) {
        try (var socket = new ServerSocket(Integer.parseInt(port), 1, InetAddress.getLoopbackAddress())) {
            return !socket.isBound();
        } catch (IOException e) {
            return true;
        }
    }
}
