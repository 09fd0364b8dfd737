package dev.soundingboard.teams;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Activities as Teams sends them, to be spoilt by tests. */
public final class Activities {

    public static final String APP = "5b0a2d6e-0000-4000-8000-000000000b07";
    public static final String TENANT = "7e2a2d6e-0000-4000-8000-0000000000aa";
    public static final String ASHA = "0a5a0000-0000-4000-8000-00000000a54a";

    private static final JsonMapper MAPPER = new JsonMapper();

    private Activities() {}

    /** Asha types in her personal chat. */
    public static ObjectNode message(String serviceUrl, String text) {
        return personal(serviceUrl, "message").put("text", text);
    }

    /** Asha presses a button, in a client that knows {@code Action.Execute}. */
    public static ObjectNode execute(String serviceUrl, String verb, String data) {
        var activity = personal(serviceUrl, "invoke")
                .put("name", "adaptiveCard/action")
                .put("replyToId", "card-1");
        var action = activity.withObject("/value/action")
                .put("type", "Action.Execute")
                .put("verb", verb);
        action.set("data", MAPPER.readTree(data));
        return activity;
    }

    /** Asha presses a button, in a client that falls back to {@code Action.Submit}. */
    public static ObjectNode submit(String serviceUrl, String data) {
        var activity = personal(serviceUrl, "message").put("replyToId", "card-1");
        activity.set("value", MAPPER.readTree(data));
        return activity;
    }

    /** Asha pastes a picture into her personal chat. */
    public static ObjectNode picture(String serviceUrl, String address) {
        var activity = personal(serviceUrl, "message");
        activity.withArray("/attachments")
                .addObject()
                .put("contentType", "image/*")
                .put("contentUrl", address);
        return activity;
    }

    /** Asha searches in the box where she writes to Ben, for the first time if she has typed nothing. */
    public static ObjectNode searchToShare(String serviceUrl, String command, String text, int skip) {
        var activity = personal(serviceUrl, "invoke").put("name", "composeExtension/query");
        activity.withObject("/conversation").put("id", "19:asha_ben@unq.gbl.spaces");
        var value = activity.withObject("/value").put("commandId", command);
        value.withArray("/parameters")
                .addObject()
                .put("name", text.isEmpty() ? "initialRun" : "text")
                .put("value", text.isEmpty() ? "true" : text);
        value.withObject("/queryOptions").put("skip", skip).put("count", 25);
        return activity;
    }

    /** Asha types into a field that looks its choices up. */
    public static ObjectNode searchToPick(String serviceUrl, String dataset, String text) {
        var activity = personal(serviceUrl, "invoke").put("name", "application/search");
        var value = activity.withObject("/value").put("queryText", text).put("dataset", dataset);
        value.withObject("/queryOptions").put("skip", 0).put("top", 15);
        return activity;
    }

    public static ObjectNode personal(String serviceUrl, String type) {
        return (ObjectNode)
                MAPPER.readTree("""
                {
                  "type": "%s",
                  "id": "%s",
                  "timestamp": "2026-11-23T09:00:00.123Z",
                  "localTimestamp": "2026-11-23T09:00:00+00:00",
                  "localTimezone": "Europe/London",
                  "locale": "en-GB",
                  "channelId": "msteams",
                  "serviceUrl": "%s",
                  "from": {"id": "29:asha", "name": "Asha Rao", "aadObjectId": "%s"},
                  "recipient": {"id": "28:%s", "name": "Sounding Board"},
                  "conversation": {"id": "a:%s", "conversationType": "personal", "tenantId": "%s"},
                  "channelData": {"tenant": {"id": "%s"}},
                  "entities": [{"type": "clientInfo", "locale": "en-GB", "platform": "Windows"}]
                }
                """.formatted(type, UUID.randomUUID(), serviceUrl, ASHA, APP, ASHA, TENANT, TENANT));
    }

    public static byte[] bytes(ObjectNode activity) {
        return activity.toString().getBytes(StandardCharsets.UTF_8);
    }
}
