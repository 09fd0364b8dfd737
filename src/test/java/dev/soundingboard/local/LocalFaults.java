package dev.soundingboard.local;

import dev.soundingboard.local.desk.ConnectorDesk;
import dev.soundingboard.local.desk.Fault;
import dev.soundingboard.local.desk.Faults;
import java.util.List;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Orders what goes wrong at the connector, and shows what it did with every request. */
class LocalFaults {

    /** What is misspelt is told. */
    private static final JsonMapper ORDERS = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final ConnectorDesk desk;

    LocalFaults(ConnectorDesk desk) {
        this.desk = desk;
    }

    private record Ordered(List<Faults.Standing> faults, boolean limits, long refused) {}

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET("/faults", request -> ordered())
                .POST("/faults", this::order)
                .DELETE("/faults", request -> clear())
                .GET(
                        "/deliveries",
                        request -> ServerResponse.ok().body(desk.ledger().all()))
                .build();
    }

    private ServerResponse order(ServerRequest request) throws Exception {
        var order = request.body(JsonNode.class);
        if (order.has("limits")) {
            desk.limits().enforce(order.path("limits").asBoolean());
        } else {
            desk.faults().order(ORDERS.treeToValue(order, Fault.class));
        }
        return ordered();
    }

    private ServerResponse clear() {
        desk.faults().clear();
        desk.limits().enforce(false);
        return ordered();
    }

    private ServerResponse ordered() {
        return ServerResponse.ok()
                .body(new Ordered(
                        desk.faults().all(),
                        desk.limits().isEnforced(),
                        desk.limits().refused()));
    }
}
