package dev.soundingboard.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
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
record Incoming(Activity activity) {

    static final String TEAMS = "msteams";

    /** What a line of our log may say of it: ids, never text. */
    @Override
    public String toString() {
        return "%s %s in %s".formatted(type(), id(), conversation());
    }

    String type() {
        return orEmpty(activity.getType());
    }

    String id() {
        return orEmpty(activity.getId());
    }

    String conversation() {
        return activity.getConversation() == null
                ? ""
                : orEmpty(activity.getConversation().getId());
    }

    String serviceUrl() {
        return orEmpty(activity.getServiceUrl());
    }

    String text() {
        return orEmpty(activity.getText());
    }

    /** Where an answer goes. */
    ConversationReference chat() {
        return new ConversationReference(serviceUrl(), conversation());
    }

    /** The message whose button was pressed. */
    String pressed() {
        return orEmpty(activity.getReplyToId());
    }

    boolean isFromTeams() {
        return TEAMS.equals(activity.getChannelId());
    }

    boolean isMessage() {
        return activity.isType(ActivityTypes.MESSAGE);
    }

    boolean isInvoke() {
        return activity.isType(ActivityTypes.INVOKE);
    }

    /** A button of ours: {@code Action.Execute}, which is answered in the response. */
    boolean isExecute() {
        return isInvoke() && "adaptiveCard/action".equals(activity.getName());
    }

    /** A button of ours where {@code Action.Execute} is unknown: a message with a value. */
    boolean isSubmit() {
        return isMessage() && activity.getValue() != null;
    }

    /** Only what says so is personal: in doubt others may read along. */
    boolean isPersonal() {
        return activity.getConversation() != null
                && "personal".equals(activity.getConversation().getConversationType());
    }

    /** The tenant, if it is named and every place that names it says the same. */
    Optional<UUID> tenant() {
        var named = Stream.of(tenantOfConversation(), tenantOfChannel())
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
        return named.size() == 1 ? Guid.read(named.get(0)) : Optional.empty();
    }

    /** The sender's object id; empty for another bot or a guest without one. */
    Optional<UUID> object() {
        return sender().map(ChannelAccount::getAadObjectId).flatMap(Guid::read);
    }

    Optional<ChannelAccount> sender() {
        return Optional.ofNullable(activity.getFrom());
    }

    List<Entity> entities(String type) {
        return Stream.ofNullable(activity.getEntities())
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .filter(entity -> type.equalsIgnoreCase(entity.getType()))
                .toList();
    }

    /** The mentions of the bot itself, as they stand in the text. */
    List<String> mentionsOfUs() {
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
