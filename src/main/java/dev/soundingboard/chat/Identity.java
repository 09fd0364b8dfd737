package dev.soundingboard.chat;

import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom the channel authenticated, and how to reach them.
 *
 * @param tenant the organisation's Microsoft Entra tenant
 * @param object the person's object id in that tenant
 * @param name the display name; empty if the channel gave none
 * @param zone their zone as their client tells it; null if it does not
 * @param reference where to write to them; null unless this is their personal chat
 */
public record Identity(
        UUID tenant,
        UUID object,
        String name,
        @Nullable ZoneId zone,
        @Nullable ConversationReference reference) {}
