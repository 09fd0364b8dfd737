package dev.soundingboard.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** A mail server that takes one letter and answers as it was told; {@code HANG} is no answer, {@code DROP} the end. */
class StubbornServer implements AutoCloseable {

    static final String HANG = "hang";
    static final String DROP = "drop";

    private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final Map<String, String> answers;

    /** What it answers to a command, where that isn't the usual. */
    StubbornServer(Map<String, String> answers) throws IOException {
        this.answers = answers;
        var thread = new Thread(this::serve, "stubborn-mail-server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        try (var client = socket.accept();
                var in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
            say(client, "220 stubborn.example");
            var inData = false;
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (inData && !line.equals(".")) {
                    continue;
                }
                var command = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
                var answer = answers.getOrDefault(command, command.equals("DATA") ? "354 go on" : "250 fine");
                if (answer.equals(DROP)) {
                    return;
                }
                if (!answer.equals(HANG)) {
                    say(client, answer);
                }
                inData = answer.startsWith("354");
            }
        } catch (IOException e) {
            if (!socket.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }
}
