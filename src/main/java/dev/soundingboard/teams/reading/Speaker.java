package dev.soundingboard.teams.reading;

import com.microsoft.bot.schema.ChannelAccount;
import dev.soundingboard.chat.ConversationReference;
import dev.soundingboard.chat.Identity;
import dev.soundingboard.teams.activity.Incoming;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who sent an activity, by what the channel itself says of them. */
final class Speaker {

    private static final int LONGEST_NAME = 200;

    private Speaker() {}

    static Optional<Identity> of(Incoming activity) {
        return activity.tenant()
                .flatMap(tenant -> activity.object()
                        .map(object ->
                                new Identity(tenant, object, name(activity), zone(activity), personalChat(activity))));
    }

    /** Plain words: what a card would read as Markdown, or what turns text around, is no part of a name. */
    private static String name(Incoming activity) {
        var name = activity.sender().map(ChannelAccount::getName).orElse("");
        return name.substring(0, Math.min(name.length(), LONGEST_NAME))
                .replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Cf}\\[\\]<>*_`~#|\\\\]", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The first zone we know; a client can name one that doesn't exist. */
    private static @Nullable ZoneId zone(Incoming activity) {
        var ofClient = activity.entities("clientInfo").stream()
                .map(info -> info.getProperties().get("timezone"))
                .filter(Objects::nonNull)
                .map(zone -> zone.asText());
        return Stream.concat(Stream.ofNullable(activity.activity().getLocalTimezone()), ofClient)
                .flatMap(zone -> read(zone).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<ZoneId> read(String zone) {
        try {
            return Optional.of(ZoneId.of(zone));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static @Nullable ConversationReference personalChat(Incoming activity) {
        return activity.isPersonal() ? activity.chat() : null;
    }
}
