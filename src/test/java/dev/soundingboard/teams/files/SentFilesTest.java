package dev.soundingboard.teams.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.soundingboard.chat.ConversationCommand.RefusedFile.Reason;
import dev.soundingboard.chat.Picture;
import dev.soundingboard.teams.ChannelTest;
import dev.soundingboard.teams.LoopbackAddresses;
import dev.soundingboard.teams.LoopbackSources;
import dev.soundingboard.teams.registration.ConnectorCredentials;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is fetched, and what isn't, whatever the store says of it. */
@ChannelTest
class SentFilesTest {

    private static final String PNG = "89504e470d0a1a0a00";

    @Autowired
    ConnectorCredentials credentials;

    @Autowired
    LoopbackAddresses addresses;

    private final List<@Nullable String> tokens = new ArrayList<>();
    private HttpServer store;
    private HttpHandler answer = sends(PNG);

    @BeforeEach
    void start() throws IOException {
        store = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        store.createContext("/", request -> {
            tokens.add(request.getRequestHeaders().getFirst("Authorization"));
            try (request) {
                answer.handle(request);
            }
        });
        store.setExecutor(Executors.newCachedThreadPool());
        store.start();
    }

    @AfterEach
    void close() {
        store.stop(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "89", PNG, "3c7376673e", "25504446", "504b0304", "52494646000000"})
    void aFileIsTakenAsItIs(String content) throws NotTakenException {
        answer = sends(content);
        assertThat(HexFormat.of().formatHex(files().fetch(address(), addresses.serviceUrl())))
                .isEqualTo(content);
        assertThat(tokens).as("a store is shown no token").containsExactly((String) null);
    }

    /** Not a byte of it is waited for. */
    @Test
    void aFileThatSaysItIsTooLargeIsRefusedUnread() {
        answer = request -> request.sendResponseHeaders(200, 50L * 1024 * 1024);
        assertThat(refused()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void bytesAreCountedWhateverTheHeaderSays() {
        answer = request -> {
            request.sendResponseHeaders(200, 0); // of no stated length
            var megabyte = new byte[1024 * 1024];
            for (var i = 0; i < 40; i++) {
                request.getResponseBody().write(megabyte);
            }
        };
        assertThat(refused()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void theLargestThatIsAllowedIsTaken() throws NotTakenException {
        var content = new byte[Picture.MOST_BYTES];
        System.arraycopy(HexFormat.of().parseHex(PNG), 0, content, 0, PNG.length() / 2);
        answer = request -> send(request, content);
        assertThat(files().fetch(address(), addresses.serviceUrl())).hasSize(Picture.MOST_BYTES);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 308})
    void aRedirectIsNotFollowed(int status) {
        answer = request -> {
            request.getResponseHeaders().add("Location", address());
            request.sendResponseHeaders(status, -1);
        };
        assertThat(refused()).isEqualTo(Reason.NOT_REACHED);
        assertThat(tokens).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 401, 403, 404, 500})
    void whatTheStoreDoesNotGiveIsNotReached(int status) {
        answer = request -> request.sendResponseHeaders(status, -1);
        assertThat(refused()).isEqualTo(Reason.NOT_REACHED);
    }

    @Test
    void aStoreThatTakesItsTimeIsNotWaitedFor() {
        answer = request -> {
            request.sendResponseHeaders(200, 0);
            try {
                for (var i = 0; i < 300; i++) {
                    request.getResponseBody().write(0);
                    request.getResponseBody().flush();
                    Thread.sleep(100);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        assertThat(refused()).isEqualTo(Reason.NOT_REACHED);
    }

    @Test
    void aNameThatLeadsIntoOurOwnNetworkIsNotConnectedTo() {
        var strict = new LoopbackSources(addresses) {
            @Override
            public boolean allows(InetAddress address) {
                return PublicInternet.has(address);
            }
        };
        assertThat(refused(new SentFiles(strict, credentials, new GuardedHttp(strict)), address()))
                .isEqualTo(Reason.NOT_REACHED);
        assertThat(tokens).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "face.png", "https://evil.example/face.png", "file:///etc/passwd", "data:image/png,x"})
    void anywhereElseIsNotAsked(String address) {
        assertThat(refused(files(), address)).isEqualTo(Reason.FROM_ELSEWHERE);
    }

    private Reason refused() {
        return refused(files(), address());
    }

    private Reason refused(SentFiles files, String address) {
        return Objects.requireNonNull(catchThrowableOfType(
                        NotTakenException.class, () -> files.fetch(address, addresses.serviceUrl())))
                .reason();
    }

    private SentFiles files() {
        var sources = new LoopbackSources(addresses);
        return new SentFiles(sources, credentials, new GuardedHttp(sources));
    }

    private String address() {
        return "http://localhost:%d/face.png".formatted(store.getAddress().getPort());
    }

    private static HttpHandler sends(String hex) {
        return request -> send(request, HexFormat.of().parseHex(hex));
    }

    private static void send(HttpExchange request, byte[] content) throws IOException {
        request.getResponseHeaders().add("Content-Type", "image/png");
        request.sendResponseHeaders(200, content.length == 0 ? -1 : content.length);
        request.getResponseBody().write(content);
    }
}
