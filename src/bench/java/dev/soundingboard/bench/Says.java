package dev.soundingboard.bench;

import dev.soundingboard.local.OutsideChannel;
import java.util.UUID;

/** Activities as Teams sends them for somebody in their personal chat. */
record Says(String person, String serviceUrl) {

    String types(String text) {
        return activity("\"text\": \"%s\"".formatted(text));
    }

    /** Presses a button, in a client that falls back to {@code Action.Submit}. */
    String presses(String data) {
        return activity("\"replyToId\": \"1\", \"value\": " + data);
    }

    String conversation() {
        return "a:" + Crowd.objectOf(person);
    }

    private String activity(String what) {
        return """
                {
                  "type": "message",
                  "id": "%s",
                  "timestamp": "2026-11-23T09:00:00.123Z",
                  "localTimestamp": "2026-11-23T09:00:00.123+00:00",
                  "locale": "en-GB",
                  "channelId": "msteams",
                  "serviceUrl": "%s",
                  "from": {"id": "29:%s", "name": "%s", "aadObjectId": "%s"},
                  "recipient": {"id": "28:%s", "name": "Sounding Board"},
                  "conversation": {"id": "%s", "conversationType": "personal", "tenantId": "%s"},
                  "channelData": {"tenant": {"id": "%s"}},
                  "entities": [{"type": "clientInfo", "locale": "en-GB", "country": "GB", "platform": "Windows", "timezone": "Europe/London"}],
                  %s
                }
                """.formatted(
                        UUID.randomUUID(),
                        serviceUrl,
                        Crowd.objectOf(person),
                        person,
                        Crowd.objectOf(person),
                        OutsideChannel.APP,
                        conversation(),
                        OutsideChannel.TENANT,
                        OutsideChannel.TENANT,
                        what);
    }
}
