package dev.soundingboard.local;

import dev.soundingboard.local.LocalMessage.Author;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.JsonNode;

/** Plays the Bot Framework's connector: where the bot opens chats, and sends, changes and takes back messages. */
class LocalConnector {

    private final LocalChats chats;
    private final LocalPeople people;
    private final LocalFiles files;
    private final LocalLogin login;

    LocalConnector(LocalChats chats, LocalPeople people, LocalFiles files, LocalLogin login) {
        this.chats = chats;
        this.people = people;
        this.files = files;
        this.login = login;
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .POST("/v3/conversations", request -> open(request.body(JsonNode.class)))
                .POST(
                        "/v3/conversations/{chat}/activities",
                        request -> send(request.pathVariable("chat"), request.body(JsonNode.class)))
                .POST(
                        "/v3/conversations/{chat}/activities/{message}",
                        request -> send(request.pathVariable("chat"), request.body(JsonNode.class)))
                .PUT("/v3/conversations/{chat}/activities/{message}", request -> {
                    var message = request.pathVariable("message");
                    return chats.in(request.pathVariable("chat")).renew(message, request.body(JsonNode.class))
                            ? ServerResponse.ok().body(Map.of("id", message))
                            : gone();
                })
                .DELETE(
                        "/v3/conversations/{chat}/activities/{message}",
                        request -> chats.in(request.pathVariable("chat")).delete(request.pathVariable("message"))
                                ? ServerResponse.ok().build()
                                : gone())
                .GET("/v3/conversations/{chat}/members", request -> members(request.pathVariable("chat")))
                .GET(
                        "/v3/attachments/{file}/views/original",
                        request -> files.find(UUID.fromString(request.pathVariable("file")))
                                .map(content -> ServerResponse.ok().body(content))
                                .orElseGet(LocalConnector::gone))
                .filter(onlyWithAToken())
                .build();
    }

    private HandlerFilterFunction<ServerResponse, ServerResponse> onlyWithAToken() {
        return (request, next) -> login.issued(String.valueOf(request.headers().firstHeader("Authorization")))
                ? next.handle(request)
                : error(HttpStatus.UNAUTHORIZED, "Unauthorized");
    }

    private ServerResponse open(JsonNode chat) {
        var member = UUID.fromString(chat.path("members").path(0).path("id").asString(""));
        return people.find(member)
                .map(person -> ServerResponse.status(HttpStatus.CREATED).body(Map.of("id", person.conversation())))
                .orElseGet(() -> error(HttpStatus.FORBIDDEN, "ForbiddenOperationException"));
    }

    private ServerResponse send(String chat, JsonNode activity) {
        return activity.path("type").asString("").equals("typing")
                ? ServerResponse.ok().build()
                : ServerResponse.status(HttpStatus.CREATED)
                        .body(Map.of("id", chats.in(chat).add(Author.BOT, activity)));
    }

    private ServerResponse members(String chat) {
        return ServerResponse.ok()
                .body(people.all().stream()
                        .filter(person -> person.conversation().equals(chat))
                        .map(person -> Map.of(
                                "id", "29:" + person.aadObjectId(),
                                "name", person.name(),
                                "aadObjectId", person.aadObjectId()))
                        .distinct()
                        .toList());
    }

    private static ServerResponse gone() {
        return error(HttpStatus.NOT_FOUND, "ActivityNotFoundInConversation");
    }

    private static ServerResponse error(HttpStatusCode status, String code) {
        return ServerResponse.status(status).body(Map.of("error", Map.of("code", code, "message", code)));
    }
}
