package dev.soundingboard.local;

import dev.soundingboard.teams.LoopbackAddresses;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Everything under {@code /local}, on one page. */
class LocalRoutes {

    private final LocalKeys keys;
    private final LoopbackAddresses addresses;
    private final LocalConnector connector;
    private final LocalFaults faults;
    private final LocalPeople people;
    private final LocalFiles files;
    private final LocalFeed feed;
    private final LocalDelivery delivery;
    private final TimeMachine time;
    private final LocalMails mails;
    private final ApplicationAvailability availability;

    LocalRoutes(
            LocalKeys keys,
            LoopbackAddresses addresses,
            LocalConnector connector,
            LocalFaults faults,
            LocalPeople people,
            LocalFiles files,
            LocalFeed feed,
            LocalDelivery delivery,
            TimeMachine time,
            LocalMails mails,
            ApplicationAvailability availability) {
        this.keys = keys;
        this.addresses = addresses;
        this.connector = connector;
        this.faults = faults;
        this.people = people;
        this.files = files;
        this.feed = feed;
        this.delivery = delivery;
        this.time = time;
        this.mails = mails;
        this.availability = availability;
    }

    RouterFunction<ServerResponse> all() {
        return RouterFunctions.route()
                .path(
                        "/local",
                        () -> RouterFunctions.route()
                                .GET("/health", request -> health())
                                .GET("/people", request -> ServerResponse.ok().body(people.all()))
                                .GET("/chats/{person}", request -> feed.snapshot(person(request)))
                                .GET("/chats/{person}/events", request -> feed.events(person(request), request))
                                .POST("/api/messages", this::deliver)
                                .POST(
                                        "/files",
                                        request -> ServerResponse.ok().body(files.add(request.body(byte[].class))))
                                .GET("/files/{file}", this::file)
                                .PUT("/files/{file}", this::keep)
                                .GET("/mails", request -> ServerResponse.ok().body(mails.all()))
                                .GET("/clock", request -> clock(time.now()))
                                .POST("/clock", request -> clock(move(request.body(JsonNode.class))))
                                .GET(
                                        "/openid/configuration",
                                        request -> ServerResponse.ok()
                                                .body(Map.of("issuer", LocalKeys.ISSUER, "jwks_uri", jwksUri())))
                                .GET(
                                        "/openid/keys",
                                        request -> ServerResponse.ok().body(keys.asJwks()))
                                .path("/connector", connector::routes)
                                .add(faults.routes())
                                .build())
                .filter(onlyFromThisMachine())
                .onError(RuntimeException.class, (error, request) -> problem(HttpStatus.BAD_REQUEST, error))
                .build();
    }

    private static HandlerFilterFunction<ServerResponse, ServerResponse> onlyFromThisMachine() {
        return (request, next) -> request.remoteAddress()
                        .filter(it -> it.getAddress().isLoopbackAddress())
                        .isPresent()
                ? next.handle(request)
                : ServerResponse.status(HttpStatus.FORBIDDEN).build();
    }

    private ServerResponse health() {
        var ready = availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC;
        return ServerResponse.status(ready ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .body(Map.of("status", ready ? "ready" : "starting"));
    }

    private ServerResponse deliver(ServerRequest request) throws Exception {
        var answer = delivery.deliver(request.body(ObjectNode.class));
        var response = ServerResponse.status(HttpStatusCode.valueOf(answer.statusCode()));
        answer.headers()
                .firstValue("Content-Type")
                .ifPresent(type -> response.contentType(MediaType.parseMediaType(type)));
        return response.body(answer.body());
    }

    /** Never as what its sender says it is: the page draws it as a picture or not at all. */
    private ServerResponse file(ServerRequest request) {
        return files.find(UUID.fromString(request.pathVariable("file")))
                .map(content -> ServerResponse.ok()
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .body(content))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse keep(ServerRequest request) throws Exception {
        files.keep(UUID.fromString(request.pathVariable("file")), request.body(byte[].class));
        return ServerResponse.status(HttpStatus.CREATED).build();
    }

    private Instant move(JsonNode order) {
        var now = time.now();
        var target = order.has("to")
                ? Instant.parse(order.path("to").asString())
                : now.plus(Duration.parse(order.path("advance").asString("")));
        if (target.isBefore(now)) {
            throw new IllegalArgumentException("Time doesn't go back");
        }
        return time.goesTo(target);
    }

    private static UUID person(ServerRequest request) {
        return UUID.fromString(request.pathVariable("person"));
    }

    private static ServerResponse clock(Instant now) {
        return ServerResponse.ok().body(Map.of("now", now));
    }

    private static ServerResponse problem(HttpStatus status, Throwable error) {
        return ServerResponse.status(status).body(Map.of("error", String.valueOf(error.getMessage())));
    }

    private String jwksUri() {
        return addresses.root().resolve("/local/openid/keys").toString();
    }
}
