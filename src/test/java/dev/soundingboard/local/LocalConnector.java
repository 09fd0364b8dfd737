package dev.soundingboard.local;

import dev.soundingboard.local.LocalMessage.Author;
import dev.soundingboard.local.desk.Answer;
import dev.soundingboard.local.desk.ConnectorDesk;
import dev.soundingboard.local.desk.Request;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.JsonNode;

/** Plays the Bot Framework's connector: where the bot opens chats, and sends, changes and takes back messages. */
class LocalConnector {

    private final LocalChats chats;
    private final LocalPeople people;
    private final LocalFiles files;
    private final LocalLogin login;
    private final ConnectorDesk desk;

    LocalConnector(LocalChats chats, LocalPeople people, LocalFiles files, LocalLogin login, ConnectorDesk desk) {
        this.chats = chats;
        this.people = people;
        this.files = files;
        this.login = login;
        this.desk = desk;
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .POST("/v3/conversations", this::open)
                .POST("/v3/conversations/{chat}/activities", this::send)
                .POST("/v3/conversations/{chat}/activities/{message}", this::send)
                .PUT("/v3/conversations/{chat}/activities/{message}", this::update)
                .DELETE(
                        "/v3/conversations/{chat}/activities/{message}",
                        request -> chats.in(request.pathVariable("chat")).delete(request.pathVariable("message"))
                                ? ServerResponse.ok().build()
                                : gone())
                .GET(
                        "/v3/conversations/{chat}/members/{person}",
                        request -> member(request.pathVariable("chat"), request.pathVariable("person")))
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
                : answer(request, Answer.error(HttpStatus.UNAUTHORIZED.value(), "Unauthorized"));
    }

    private ServerResponse open(ServerRequest request) throws Exception {
        var asked = Request.toOpen(request.body(JsonNode.class));
        return take(
                request,
                asked,
                () -> Optional.ofNullable(asked.person())
                        .flatMap(people::find)
                        .map(person -> Answer.of(HttpStatus.CREATED.value(), Map.of("id", person.conversation())))
                        .orElseGet(() -> Answer.error(HttpStatus.FORBIDDEN.value(), "ForbiddenOperationException")));
    }

    private ServerResponse send(ServerRequest request) throws Exception {
        var chat = request.pathVariable("chat");
        var activity = request.body(JsonNode.class);
        return activity.path("type").asString("").equals("typing")
                ? ServerResponse.ok().build()
                : take(
                        request,
                        Request.toSend(chat, activity),
                        () -> Answer.of(
                                HttpStatus.CREATED.value(),
                                Map.of("id", chats.in(chat).add(Author.BOT, activity))));
    }

    private ServerResponse update(ServerRequest request) throws Exception {
        var chat = request.pathVariable("chat");
        var message = request.pathVariable("message");
        var activity = request.body(JsonNode.class);
        return take(
                request,
                Request.toUpdate(chat, activity),
                () -> chats.in(chat).renew(message, activity)
                        ? Answer.of(HttpStatus.OK.value(), Map.of("id", message))
                        : Answer.error(HttpStatus.NOT_FOUND.value(), "ActivityNotFoundInConversation"));
    }

    private ServerResponse take(ServerRequest request, Request asked, Supplier<Answer> done) {
        return answer(request, desk.take(asked, done));
    }

    private static ServerResponse answer(ServerRequest request, Answer answer) {
        if (answer.status() == null) {
            return DroppedConnections.drop(request);
        }
        var response = ServerResponse.status(answer.status());
        if (answer.retryAfter() != null) {
            response.header("Retry-After", answer.retryAfter());
        }
        return answer.body() == null ? response.build() : response.body(answer.body());
    }

    private ServerResponse members(String chat) {
        return ServerResponse.ok().body(inChat(chat));
    }

    private ServerResponse member(String chat, String person) {
        return inChat(chat).stream()
                .filter(it -> person.equals(it.get("id")))
                .findFirst()
                .map(it -> ServerResponse.ok().body(it))
                .orElseGet(LocalConnector::gone);
    }

    private List<Map<String, Object>> inChat(String chat) {
        return people.all().stream()
                .filter(person -> person.conversation().equals(chat))
                .map(person -> Map.<String, Object>of(
                        "id", "29:" + person.aadObjectId(),
                        "name", person.name(),
                        "aadObjectId", person.aadObjectId(),
                        "email", person.email(),
                        "userPrincipalName", person.email()))
                .distinct()
                .toList();
    }

    private static ServerResponse gone() {
        return ServerResponse.status(HttpStatus.NOT_FOUND).build();
    }
}
