package dev.soundingboard.local;

import dev.soundingboard.local.LocalPeople.LocalPerson;
import dev.soundingboard.teams.LoopbackAddresses;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.function.ServerResponse.SseBuilder;

/** Shows people's chats to the page: as they stand, and each change as it comes. */
class LocalFeed {

    private static final Duration FOR_EVER = Duration.ZERO;

    private final LocalPeople people;
    private final LocalChats chats;
    private final LocalBot bot;
    private final LoopbackAddresses addresses;

    LocalFeed(LocalPeople people, LocalChats chats, LocalBot bot, LoopbackAddresses addresses) {
        this.people = people;
        this.chats = chats;
        this.bot = bot;
        this.addresses = addresses;
    }

    ServerResponse snapshot(UUID person) {
        return people.find(person)
                .map(it -> ServerResponse.ok().body(snapshot(it)))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private Map<String, Object> snapshot(LocalPerson person) {
        var chat = chats.of(person);
        synchronized (chat) { // so that the number is that of these messages
            return Map.of(
                    "person",
                            Map.of(
                                    "name",
                                    person.name(),
                                    "aadObjectId",
                                    person.aadObjectId(),
                                    "tenantId",
                                    person.tenantId()),
                    "conversation",
                            Map.of(
                                    "id",
                                    person.conversation(),
                                    "conversationType",
                                    "personal",
                                    "tenantId",
                                    person.tenantId()),
                    "bot", Map.of("id", bot.id(), "name", bot.name()),
                    "serviceUrl", addresses.serviceUrl(),
                    "sequence", chat.sequence(),
                    "messages", chat.messages());
        }
    }

    ServerResponse events(UUID person, ServerRequest request) {
        var after = Optional.ofNullable(request.headers().firstHeader("Last-Event-ID"))
                .or(() -> request.param("after"))
                .map(Long::parseLong)
                .orElse(0L);
        return people.find(person)
                .map(it -> ServerResponse.sse(
                        stream -> chats.of(it).listen(after, message -> tell(stream, message)), FOR_EVER))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private static boolean tell(SseBuilder stream, LocalMessage message) {
        try {
            stream.id(String.valueOf(message.sequence())).event("message").data(message);
            return true;
        } catch (IOException | RuntimeException e) {
            return false; // the page was closed, which shows in several ways
        }
    }
}
