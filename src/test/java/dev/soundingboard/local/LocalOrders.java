package dev.soundingboard.local;

import dev.soundingboard.local.desk.ConnectorDesk;
import dev.soundingboard.local.desk.Ledger.Entry;
import dev.soundingboard.teams.LoopbackAddresses;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** Orders faults as anybody can, by {@code /local/faults}, and reads the ledger. */
public class LocalOrders {

    private final HttpClient http = HttpClient.newHttpClient();
    private final LoopbackAddresses addresses;
    private final ConnectorDesk desk;

    LocalOrders(LoopbackAddresses addresses, ConnectorDesk desk) {
        this.addresses = addresses;
        this.desk = desk;
    }

    /** As JSON, without the braces; it befalls only that person. */
    public String fault(String fault, String person) throws IOException, InterruptedException {
        return orders("POST", "{%s, \"person\": \"%s\"}".formatted(fault, person));
    }

    public String limits() throws IOException, InterruptedException {
        return orders("POST", "{\"limits\": true}");
    }

    public String allIsWell() throws IOException, InterruptedException {
        return orders("DELETE", "");
    }

    public List<Entry> ledger() {
        return desk.ledger().all();
    }

    public void startsTheLedgerAgain() {
        desk.ledger().clear();
    }

    private String orders(String method, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(addresses.root().resolve("/local/faults"))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalArgumentException(answer.body());
        }
        return answer.body();
    }
}
