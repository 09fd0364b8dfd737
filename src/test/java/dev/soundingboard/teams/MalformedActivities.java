package dev.soundingboard.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fixed corpus: activities in which a value of every place is of every wrong kind, deep, huge, or of strange
 * characters; every place is missing once; and the text breaks off early.
 */
final class MalformedActivities {

    /** What stands where something else belongs. */
    private static final List<String> WRONG = List.of(
            "null",
            "true",
            "-1",
            "1e999",
            "123456789012345678901234567890",
            "[]",
            "[null]",
            "[[[[]]]]",
            "{}",
            "{\"\": null}",
            "{\"id\": {\"id\": [1, {\"id\": null}]}}",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\u202e\\u0000drow\"",
            "\"\uD83E\uDE7A\"",
            "\"" + "x".repeat(10_000) + "\"",
            "[".repeat(200) + "]".repeat(200),
            "{\"a\":".repeat(200) + "1" + "}".repeat(200));

    private MalformedActivities() {}

    static List<String> fromAsha(String serviceUrl) {
        return of(serviceUrl, activity -> {});
    }

    /** Without a sender, an activity that is well-formed otherwise is nobody's turn. */
    static List<String> fromNobody(String serviceUrl) {
        return of(serviceUrl, activity -> activity.withObject("/from").remove("aadObjectId"));
    }

    private static List<String> of(String serviceUrl, Consumer<ObjectNode> change) {
        var corpus = new ArrayList<String>();
        for (var activity : List.of(
                Activities.message(serviceUrl, "hello"),
                Activities.execute(serviceUrl, "home", "{\"version\": 1}"),
                Activities.submit(serviceUrl, "{\"verb\": \"home\"}"),
                Activities.searchToShare(serviceUrl, "mentor.share", "bell", 0),
                Activities.searchToPick(serviceUrl, "mentor.pick", "bell"),
                Activities.picture(serviceUrl, "https://files.example/face.png"),
                Activities.personal(serviceUrl, "installationUpdate").put("action", "add"))) {
            activity.put("id", "fixed");
            change.accept(activity);
            places(activity, "").forEach(place -> corpus.addAll(spoiltAt(activity, place)));
        }
        var whole = Activities.message(serviceUrl, "hello").toString();
        for (var length = 1; length < whole.length(); length += 5) {
            corpus.add(whole.substring(0, length));
        }
        return corpus.stream().distinct().toList();
    }

    private static List<String> spoiltAt(ObjectNode activity, String place) {
        var spoilt = new ArrayList<String>();
        var parent = place.substring(0, place.lastIndexOf('/'));
        var name = place.substring(place.lastIndexOf('/') + 1);
        for (var wrong : WRONG) {
            var copy = activity.deepCopy();
            ((ObjectNode) copy.at(parent)).put(name, "@@@");
            spoilt.add(copy.toString().replace("\"@@@\"", wrong));
        }
        var without = activity.deepCopy();
        ((ObjectNode) without.at(parent)).remove(name);
        spoilt.add(without.toString());
        return spoilt;
    }

    private static List<String> places(JsonNode node, String pointer) {
        var places = new ArrayList<String>();
        node.properties().forEach(property -> {
            var place = pointer + "/" + property.getKey();
            places.add(place);
            if (property.getValue().isObject()) {
                places.addAll(places(property.getValue(), place));
            }
        });
        return places;
    }
}
