package dev.soundingboard.local;

import dev.soundingboard.local.LocalMessage.Author;
import dev.soundingboard.local.LocalPeople.LocalPerson;
import dev.soundingboard.teams.LoopbackAddresses;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Delivers an activity to the bot as Teams would: completed, signed, and its answer applied to the chat. */
public class LocalDelivery {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper mapper = new JsonMapper();
    private final LoopbackAddresses addresses;
    private final LocalPeople people;
    private final LocalChats chats;
    private final LocalFiles files;
    private final LocalKeys keys;
    private final LocalBot bot;
    private final Clock clock;

    public LocalDelivery(
            LoopbackAddresses addresses,
            LocalPeople people,
            LocalChats chats,
            LocalFiles files,
            LocalKeys keys,
            LocalBot bot,
            Clock clock) {
        this.addresses = addresses;
        this.people = people;
        this.chats = chats;
        this.files = files;
        this.keys = keys;
        this.bot = bot;
        this.clock = clock;
    }

    /** What the bot answered. */
    public HttpResponse<String> deliver(ObjectNode activity) throws IOException, InterruptedException {
        complete(activity);
        nameThePlace(activity);
        keep(activity);
        var answer = post(activity);
        apply(activity, answer);
        return answer;
    }

    private HttpResponse<String> post(ObjectNode activity) throws IOException, InterruptedException {
        var serviceUrl = activity.path("serviceUrl").asString();
        var request = HttpRequest.newBuilder(addresses.root().resolve("/api/messages"))
                .header("Authorization", keys.authorization(serviceUrl))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(activity.toString()))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Fills in what the sender left out; what is there stays. */
    private void complete(ObjectNode activity) {
        var from = activity.withObject("/from");
        var object = UUID.fromString(from.path("aadObjectId").asString(""));
        var person = people.find(object);
        absent(activity, "id", UUID.randomUUID().toString());
        absent(activity, "timestamp", clock.instant().toString());
        absent(activity, "channelId", "msteams");
        absent(activity, "serviceUrl", addresses.serviceUrl());
        absent(from, "id", "29:" + object);
        absent(from, "name", person.map(LocalPerson::name).orElse(""));
        absent(activity.withObject("/recipient"), "id", bot.id());
        absent(activity.withObject("/recipient"), "name", bot.name());
        absent(activity.withObject("/conversation"), "id", "a:" + object);
        absent(activity.withObject("/conversation"), "conversationType", "personal");
        absent(activity.withObject("/conversation"), "tenantId", bot.tenant().toString());
        absent(activity.withObject("/channelData/tenant"), "id", bot.tenant().toString());
        var host = URI.create(activity.path("serviceUrl").asString("")).getHost();
        if (host == null || !LOOPBACK.contains(host)) {
            throw new IllegalArgumentException("serviceUrl must be a loopback address");
        }
    }

    /** Whoever allows a file allows one place for it. */
    private void nameThePlace(ObjectNode activity) {
        var answer = activity.path("value");
        if (activity.path("name").asString("").equals("fileConsent/invoke")
                && answer instanceof ObjectNode yes
                && yes.path("action").asString("").equals("accept")
                && !yes.has("uploadInfo")) {
            yes.set("uploadInfo", mapper.valueToTree(files.place(offeredIn(activity))));
        }
    }

    private String offeredIn(ObjectNode answer) {
        return chatOf(answer).messages().stream()
                .filter(message -> message.id().equals(answer.path("replyToId").asString("")))
                .map(LocalMessage::fileName)
                .findFirst()
                .orElse("");
    }

    private void keep(ObjectNode activity) {
        if (isOurs(activity)
                && isA("message", activity)
                && !activity.has("value")
                && (activity.has("text") || activity.has("attachments"))) {
            chatOf(activity).add(Author.PERSON, activity);
        }
    }

    /** Teams puts the card that an invoke is answered with in the place of the pressed one. */
    private void apply(ObjectNode activity, HttpResponse<String> answer) {
        if (!isOurs(activity) || !isA("invoke", activity) || answer.statusCode() != 200) {
            return;
        }
        var body = mapper.readTree(answer.body());
        if (body.path("type").asString("").equals("application/vnd.microsoft.card.adaptive")) {
            var message = mapper.valueToTree(Map.of("type", "message", "attachments", new Object[] {
                Map.of("contentType", body.path("type"), "content", body.path("value"))
            }));
            chatOf(activity).update(activity.path("replyToId").asString(""), message);
        }
    }

    private LocalChat chatOf(ObjectNode activity) {
        return chats.in(activity.path("conversation").path("id").asString());
    }

    private boolean isOurs(ObjectNode activity) {
        return activity.path("serviceUrl").asString().equals(addresses.serviceUrl());
    }

    private static boolean isA(String type, ObjectNode activity) {
        return activity.path("type").asString("").equals(type);
    }

    private static void absent(ObjectNode node, String name, String value) {
        if (node.path(name).isMissingNode()) {
            node.put(name, value);
        }
    }
}
