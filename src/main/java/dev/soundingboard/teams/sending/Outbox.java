package dev.soundingboard.teams.sending;

import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationParameters;
import dev.soundingboard.chat.ConversationReference;
import dev.soundingboard.chat.MessageReference;
import dev.soundingboard.people.Person;
import dev.soundingboard.teams.activity.ActivityJson;
import dev.soundingboard.teams.registration.ChannelAddresses;
import dev.soundingboard.teams.registration.TeamsProperties;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.stereotype.Component;

/** What goes out by the connector, one request a call, waited for. */
@Component
public class Outbox {

    private final ConnectorClients connectors;
    private final ChannelAddresses addresses;
    private final TeamsProperties properties;
    private final ActivityJson json;

    Outbox(ConnectorClients connectors, ChannelAddresses addresses, TeamsProperties properties, ActivityJson json) {
        this.connectors = connectors;
        this.addresses = addresses;
        this.properties = properties;
        this.json = json;
    }

    /** Where it stands now. */
    public MessageReference send(ConversationReference chat, Activity message) throws NotSentException {
        var sent = await(conversations(chat.serviceUrl()).sendToConversation(chat.conversation(), message));
        var id = sent == null ? null : sent.getId();
        return new MessageReference(chat, id == null ? "" : id);
    }

    public void update(MessageReference place, Activity message) throws NotSentException {
        var chat = place.chat();
        await(conversations(chat.serviceUrl()).updateActivity(chat.conversation(), place.message(), message));
    }

    public void takeBack(MessageReference place) throws NotSentException {
        var chat = place.chat();
        await(conversations(chat.serviceUrl()).deleteActivity(chat.conversation(), place.message()));
    }

    /** Opens the person's own chat with the bot; the channel answers with the same one each time. */
    ConversationReference open(Person person) throws NotSentException {
        var serviceUrl =
                person.reference().map(ConversationReference::serviceUrl).orElse(addresses.serviceUrl());
        var tenant = person.tenant().toString();
        var chat = new ConversationParameters();
        chat.setIsGroup(false);
        chat.setBot(new ChannelAccount(properties.botAccount()));
        chat.setMembers(List.of(new ChannelAccount(person.object().toString())));
        chat.setTenantId(tenant);
        var channelData = json.mapper().createObjectNode(); // the SDK's validation fails on a Map
        channelData.putObject("tenant").put("id", tenant);
        chat.setChannelData(channelData);
        var opened = await(conversations(serviceUrl).createConversation(chat));
        return new ConversationReference(serviceUrl, opened.getId());
    }

    private Conversations conversations(String serviceUrl) {
        return connectors.to(serviceUrl).getConversations();
    }

    private static <T> T await(CompletableFuture<T> request) throws NotSentException {
        try {
            return request.join();
        } catch (CompletionException e) {
            throw new NotSentException(e.getCause() == null ? e : e.getCause());
        }
    }
}
