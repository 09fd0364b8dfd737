package dev.soundingboard.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.soundingboard.local.LocalPeople.LocalPerson;
import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Somebody at their Teams client: says, presses, sees. What a scenario test is written with. */
public class Player {

    /** A message comes in milliseconds; a busy machine gets time. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private static final JsonMapper MAPPER = new JsonMapper();

    private final LocalPerson person;
    private final LocalDelivery delivery;
    private final LocalFiles files;
    private final LocalChat chat;

    public Player(LocalPerson person, LocalDelivery delivery, LocalChats chats, LocalFiles files) {
        this.person = person;
        this.delivery = delivery;
        this.files = files;
        this.chat = chats.of(person);
    }

    public Player installsTheApp() {
        send(activity("installationUpdate").put("action", "add"));
        return this;
    }

    public Player says(String text) {
        send(activity("message").put("text", text));
        return this;
    }

    /** Sends a picture, or what they say is one. */
    public Player sendsPicture(byte[] content) {
        var picture = files.add(content);
        var activity = activity("message");
        activity.withArray("/attachments")
                .addObject()
                .put("contentType", "image/*")
                .put("contentUrl", picture.contentUrl())
                .put("thumbnailUrl", picture.thumbnailUrl());
        send(activity);
        return this;
    }

    /** Sends a file as Teams does: picked from a device, and put into a store. */
    public Player sendsFile(String name, byte[] content) {
        var file = files.add(content);
        var activity = activity("message");
        var attachment = activity.withArray("/attachments").addObject();
        attachment
                .put("contentType", "application/vnd.microsoft.teams.file.download.info")
                .put("name", name)
                .put("contentUrl", file.contentUrl());
        attachment
                .withObject("/content")
                .put("downloadUrl", file.contentUrl())
                .put("uniqueId", name)
                .put("fileType", name.substring(name.lastIndexOf('.') + 1));
        send(activity);
        return this;
    }

    /** Allows the file that the newest message offers to be put into their own store. */
    public Player allowsTheFile() {
        send(answerToTheFile("accept"));
        return this;
    }

    /** The same, and Teams delivers it once more. */
    public Player allowsTheFileAndIsHeardTwice() {
        var answer = answerToTheFile("accept").put("id", UUID.randomUUID().toString());
        send(answer);
        send(answer);
        return this;
    }

    /** The same, with a place that a forger chose. */
    public Player allowsTheFileAt(String address) {
        var answer = answerToTheFile("accept");
        answer.withObject("/value/uploadInfo").put("uploadUrl", address);
        send(answer);
        return this;
    }

    /** Doesn't want it. */
    public Player declinesTheFile() {
        send(answerToTheFile("decline"));
        return this;
    }

    /** The same, and Teams delivers it once more. */
    public Player declinesTheFileAndIsHeardTwice() {
        var answer = answerToTheFile("decline");
        send(answer);
        send(answer);
        return this;
    }

    private ObjectNode answerToTheFile(String action) {
        var offer = chat.messages().stream()
                .filter(it -> it.attachment().at("/content/acceptContext").isObject())
                .reduce((one, next) -> next)
                .orElseThrow(() -> new NoSuchElementException(person.name() + " is offered no file"));
        var answer = activity("invoke").put("name", "fileConsent/invoke").put("replyToId", offer.id());
        var value = answer.withObject("/value").put("type", "fileUpload").put("action", action);
        value.set("context", offer.attachment().at("/content/%sContext".formatted(action)));
        return answer;
    }

    /** The file that the newest message shows in their store. */
    public byte[] file() {
        var id = newest().attachment().at("/content/uniqueId").asString("");
        return files.find(UUID.fromString(id)).orElseThrow();
    }

    /** Searches mentors in the box where they write to others: the names found, or the sentence in their place. */
    public List<String> findsToShare(String words) {
        var search = activity("invoke").put("name", "composeExtension/query");
        var query = search.withObject("/value").put("commandId", "mentor.share");
        query.withArray("/parameters").addObject().put("name", "text").put("value", words);
        var found = MAPPER.readTree(send(search)).path("composeExtension");
        return found.has("text")
                ? List.of(found.path("text").asString())
                : found.path("attachments")
                        .valueStream()
                        .map(it -> it.at("/preview/content/title").asString())
                        .toList();
    }

    /** Types into a field that looks its choices up: what it offers, titles by their values. */
    public Map<String, String> isOffered(String dataset, String words) {
        var search = activity("invoke").put("name", "application/search");
        search.withObject("/value").put("dataset", dataset).put("queryText", words);
        var choices = new LinkedHashMap<String, String>();
        MAPPER.readTree(send(search))
                .at("/value/results")
                .forEach(it -> choices.put(
                        it.path("value").asString(), it.path("title").asString()));
        return choices;
    }

    /** Presses the newest button of that title, with the card's inputs as they stand. */
    public Player presses(String title) {
        return presses(title, Map.of());
    }

    /** Presses the newest button of that title that stands nearest to these words. */
    public Player pressesBeside(String words, String title) {
        return presses(card -> CardReading.buttonBeside(card, words, title), title, Map.of());
    }

    /** Fills inputs in by their ids, then presses. */
    public Player presses(String title, Map<String, ?> inputs) {
        return presses(card -> CardReading.button(card, title), title, inputs);
    }

    private Player presses(Function<JsonNode, Optional<JsonNode>> choice, String title, Map<String, ?> inputs) {
        var messages = chat.messages();
        for (var i = messages.size() - 1; i >= 0; i--) {
            var message = messages.get(i);
            for (var card : message.cards()) {
                var button = choice.apply(card);
                if (button.isPresent()) {
                    press(message, card, button.get(), inputs);
                    return this;
                }
            }
        }
        throw new NoSuchElementException("%s sees no button \"%s\" in:%n%s".formatted(person.name(), title, messages));
    }

    /** Waits until each of these words stands somewhere in the newest message. */
    public Player sees(String... words) {
        await().atMost(LONGEST_WAIT)
                .ignoreException(NoSuchElementException.class)
                .untilAsserted(() -> assertThat(CardReading.words(newest())).contains(words));
        return this;
    }

    /** Waits until these words stand in some message, whatever has come since. */
    public Player hasRead(String words) {
        await().atMost(LONGEST_WAIT)
                .untilAsserted(() -> assertThat(chat.messages())
                        .extracting(CardReading::words)
                        .anyMatch(it -> it.contains(words)));
        return this;
    }

    /** The title of a button on the newest message that contains these words. */
    public String firstButtonLike(String words) {
        return CardReading.buttons(newest())
                .map(button -> button.path("title").asString(""))
                .filter(title -> title.contains(words))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(person.name() + " sees no button like " + words));
    }

    public boolean hasButton(String title) {
        return newest().cards().stream()
                .anyMatch(card -> CardReading.button(card, title).isPresent());
    }

    /** What stands first among the choices of that input on the newest message. */
    public String firstChoice(String input) {
        return newest().cards().stream()
                .flatMap(card -> CardReading.firstChoice(card, input).stream())
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(person.name() + " sees no choice for " + input));
    }

    /** Where a button of the newest message leads. */
    public String address(String title) {
        return newest().cards().stream()
                .flatMap(card -> CardReading.button(card, title).stream())
                .map(button -> button.path("url").asString(""))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(person.name() + " sees no link " + title));
    }

    /** What stands in the newest message's inputs, by their ids. */
    public Map<String, String> typed() {
        return CardReading.inputs(newest().cards().get(0));
    }

    /** The newest message's cards. */
    public List<JsonNode> cards() {
        return newest().cards();
    }

    public LocalChat chat() {
        return chat;
    }

    public LocalPerson person() {
        return person;
    }

    private LocalMessage newest() {
        return chat.messages().stream()
                .max(Comparator.comparing(LocalMessage::noticed))
                .orElseThrow(() -> new NoSuchElementException(person.name() + " sees nothing yet"));
    }

    private void press(LocalMessage message, JsonNode card, JsonNode button, Map<String, ?> inputs) {
        var data = button.path("data") instanceof ObjectNode object ? object.deepCopy() : MAPPER.createObjectNode();
        if (!button.path("associatedInputs").asString("").equals("none")) {
            CardReading.inputs(card).forEach(data::put);
            inputs.forEach((id, value) -> data.put(id, String.valueOf(value)));
        }
        var activity = activity("message").put("replyToId", message.id());
        if (button.path("type").asString("").equals("Action.Execute")) {
            activity.put("type", "invoke").put("name", "adaptiveCard/action");
            var value = activity.withObject("/value").put("trigger", "manual");
            value.set("action", ((ObjectNode) button.deepCopy()).set("data", data));
        } else {
            activity.set("value", data);
        }
        send(activity);
    }

    private ObjectNode activity(String type) {
        var activity = MAPPER.createObjectNode().put("type", type);
        activity.withObject("/from").put("aadObjectId", person.aadObjectId().toString());
        return activity;
    }

    private String send(ObjectNode activity) {
        try {
            var answer = delivery.deliver(activity);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
