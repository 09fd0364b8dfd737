package dev.soundingboard.teams.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.soundingboard.chat.Document;
import dev.soundingboard.teams.ChannelTest;
import dev.soundingboard.teams.LoopbackAddresses;
import dev.soundingboard.teams.LoopbackSources;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is put into somebody's store, and where nothing is put. */
@ChannelTest
class OwnStoresTest {

    private static final Document FILE = new Document("äbc".getBytes(UTF_8));

    @Autowired
    LoopbackAddresses addresses;

    private final List<String> taken = new ArrayList<>();
    private HttpServer store;
    private int answer = 201;

    @BeforeEach
    void start() throws IOException {
        store = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        store.createContext("/", request -> {
            try (request) {
                var content = new String(request.getRequestBody().readAllBytes(), UTF_8);
                var headers = request.getRequestHeaders();
                taken.add("%s %s %s %s"
                        .formatted(
                                request.getRequestMethod(),
                                headers.getFirst("Content-Range"),
                                headers.getFirst("Authorization"),
                                content));
                request.getResponseHeaders().add("Location", address());
                request.sendResponseHeaders(answer, -1);
            }
        });
        store.start();
    }

    @AfterEach
    void close() {
        store.stop(0);
    }

    @Test
    void aFileIsPutInOnePieceAndNoTokenIsShown() throws IOException {
        stores(new LoopbackSources(addresses)).put(address(), FILE);
        assertThat(taken).containsExactly("PUT bytes 0-3/4 null äbc");
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 307, 308, 403, 404, 409, 500, 503})
    void aStoreThatDoesNotTakeItIsNotAskedTwice(int status) {
        answer = status;
        assertThatThrownBy(() -> stores(new LoopbackSources(addresses)).put(address(), FILE))
                .isInstanceOf(IOException.class);
        assertThat(taken).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "here", "https://evil.example/x", "http://169.254.169.254/x", "file:///etc/passwd"})
    void nothingIsPutAnywhereElse(String address) {
        assertThatThrownBy(() -> stores(new LoopbackSources(addresses)).put(address, FILE))
                .hasMessage("no store");
    }

    @Test
    void aNameThatLeadsIntoOurOwnNetworkIsNotConnectedTo() {
        var strict = new LoopbackSources(addresses) {
            @Override
            public boolean allows(InetAddress address) {
                return PublicInternet.has(address);
            }
        };
        assertThatThrownBy(() -> stores(strict).put(address(), FILE)).isInstanceOf(IOException.class);
        assertThat(taken).isEmpty();
    }

    private static OwnStores stores(FileSources sources) {
        return new OwnStores(sources, new GuardedHttp(sources));
    }

    private String address() {
        return "http://localhost:%d/people.csv".formatted(store.getAddress().getPort());
    }
}
