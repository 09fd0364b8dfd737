package dev.soundingboard.teams.sending;

import com.microsoft.bot.schema.ChannelAccount;
import dev.soundingboard.chat.ConversationReference;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What the directory of somebody's organisation says of them: of the one who speaks in their own chat, and nobody else. */
@Component
public class Directory {

    private static final Logger LOG = LoggerFactory.getLogger(Directory.class);

    /** Somebody waits for their first answer. */
    private static final int MOST_SECONDS = 3;

    private final ConnectorClients connectors;

    Directory(ConnectorClients connectors) {
        this.connectors = connectors;
    }

    /**
     * Their e-mail address and their user principal name; none if the directory doesn't say, or not in time.
     *
     * @param person the channel's id of them
     */
    public Set<String> addressesOf(String person, ConversationReference chat) {
        try {
            var account = connectors
                    .to(chat.serviceUrl())
                    .getConversations()
                    .getConversationMember(person, chat.conversation())
                    .orTimeout(MOST_SECONDS, TimeUnit.SECONDS)
                    .join();
            return account == null ? Set.of() : addresses(account);
        } catch (CompletionException e) {
            LOG.info(
                    "The directory says nothing: {}",
                    Objects.requireNonNullElse(e.getCause(), e).getClass().getSimpleName());
            return Set.of();
        }
    }

    private static Set<String> addresses(ChannelAccount account) {
        return Stream.of("email", "userPrincipalName")
                .map(account.getProperties()::get)
                .filter(Objects::nonNull)
                .map(it -> it.asText(""))
                .filter(it -> !it.isBlank())
                .collect(Collectors.toUnmodifiableSet());
    }
}
