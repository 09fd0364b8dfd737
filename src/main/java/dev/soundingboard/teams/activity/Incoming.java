package dev.soundingboard.teams.activity;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.Attachment;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.Entity;
import dev.soundingboard.chat.ConversationReference;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An activity that came in, in our words. Whatever the SDK leaves null is empty here. */
public record Incoming(Activity activity) {

    public static final String TEAMS = "msteams";
    public static final String ADAPTIVE_CARD = "application/vnd.microsoft.card.adaptive";
    public static final String PRESSED = "adaptiveCard/action";
    public static final String SEARCHED_TO_SHARE = "composeExtension/query";
    public static final String SEARCHED_TO_PICK = "application/search";
    public static final String ANSWERED_TO_A_FILE = "fileConsent/invoke";

    /** What the ids of chats among people begin with; that of somebody's own chat with a bot doesn't. */
    private static final String AMONG_PEOPLE = "19:";

    /** What a line of our log may say of it: ids, never text. */
    @Override
    public String toString() {
        return "%s %s in %s".formatted(type(), id(), conversation());
    }

    public String type() {
        return orEmpty(activity.getType());
    }

    public String id() {
        return orEmpty(activity.getId());
    }

    public String conversation() {
        return activity.getConversation() == null
                ? ""
                : orEmpty(activity.getConversation().getId());
    }

    public String serviceUrl() {
        return orEmpty(activity.getServiceUrl());
    }

    public String text() {
        return orEmpty(activity.getText());
    }

    /** Where an answer goes. */
    public ConversationReference chat() {
        return new ConversationReference(serviceUrl(), conversation());
    }

    /** The message whose button was pressed. */
    public String pressed() {
        return orEmpty(activity.getReplyToId());
    }

    public boolean isFromTeams() {
        return TEAMS.equals(activity.getChannelId());
    }

    public boolean isMessage() {
        return activity.isType(ActivityTypes.MESSAGE);
    }

    public boolean isInvoke() {
        return activity.isType(ActivityTypes.INVOKE);
    }

    /** Which kind of invoke it is. */
    public String invoked() {
        return isInvoke() ? orEmpty(activity.getName()) : "";
    }

    /** A button of ours: {@code Action.Execute}, which is answered in the response. */
    public boolean isExecute() {
        return invoked().equals(PRESSED);
    }

    /** Somebody searches with us in the box where they write to others: any chat of theirs, never the one with us. */
    public boolean isFromComposeBox() {
        return invoked().startsWith("composeExtension/");
    }

    /** A button of ours where {@code Action.Execute} is unknown: a message with a value. */
    public boolean isSubmit() {
        return isMessage() && activity.getValue() != null;
    }

    /** Only what says so is personal: in doubt others may read along. */
    public boolean isPersonal() {
        return activity.getConversation() != null
                && "personal".equals(activity.getConversation().getConversationType())
                && !conversation().startsWith(AMONG_PEOPLE)
                && !isFromComposeBox();
    }

    /** The tenant, if it is named and every place that names it says the same. */
    public Optional<UUID> tenant() {
        var named = Stream.of(tenantOfConversation(), tenantOfChannel())
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
        return named.size() == 1 ? Guid.read(named.get(0)) : Optional.empty();
    }

    /** The sender's object id; empty for another bot or a guest without one. */
    public Optional<UUID> object() {
        return sender().map(ChannelAccount::getAadObjectId).flatMap(Guid::read);
    }

    public Optional<ChannelAccount> sender() {
        return Optional.ofNullable(activity.getFrom());
    }

    /** What they answered to the offer of a file, if it is that. */
    public Optional<FileConsent> fileConsent() {
        return invoked().equals(ANSWERED_TO_A_FILE) ? FileConsent.of(activity.getValue()) : Optional.empty();
    }

    /** Where the files are that came with a message. What clients attach beside, such as the text as HTML, is no file. */
    public List<String> files() {
        return attachments()
                .flatMap(it -> FileAddress.of(it).stream())
                .distinct()
                .toList();
    }

    /** A card that somebody found by searching with us, and sent to us: it asks for nothing. */
    public boolean isSharedCard() {
        return text().isBlank() && attachments().anyMatch(it -> ADAPTIVE_CARD.equals(it.getContentType()));
    }

    private Stream<Attachment> attachments() {
        return Stream.ofNullable(activity.getAttachments())
                .flatMap(List::stream)
                .filter(Objects::nonNull);
    }

    public List<Entity> entities(String type) {
        return Stream.ofNullable(activity.getEntities())
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .filter(entity -> type.equalsIgnoreCase(entity.getType()))
                .toList();
    }

    /** The mentions of the bot itself, as they stand in the text. */
    public List<String> mentionsOfUs() {
        var us = activity.getRecipient() == null
                ? ""
                : orEmpty(activity.getRecipient().getId());
        return entities("mention").stream()
                .map(Entity::getProperties)
                .filter(mention -> us.equals(text(mention, "mentioned", "id")))
                .map(mention -> text(mention, "text"))
                .toList();
    }

    private String tenantOfConversation() {
        return activity.getConversation() == null
                ? ""
                : orEmpty(activity.getConversation().getTenantId());
    }

    private String tenantOfChannel() {
        return activity.getChannelData() instanceof Map<?, ?> data
                        && data.get("tenant") instanceof Map<?, ?> tenant
                        && tenant.get("id") instanceof String id
                ? id
                : "";
    }

    private static String text(Map<String, JsonNode> properties, String name, String... path) {
        var node = properties.get(name);
        for (var step : path) {
            node = node == null ? null : node.get(step);
        }
        return node == null ? "" : node.asText();
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
