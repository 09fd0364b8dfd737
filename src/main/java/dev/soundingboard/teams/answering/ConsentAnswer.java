package dev.soundingboard.teams.answering;

import com.microsoft.bot.builder.InvokeResponse;
import dev.soundingboard.chat.MessageReference;
import dev.soundingboard.teams.activity.Incoming;
import dev.soundingboard.teams.sending.NotSentException;
import dev.soundingboard.teams.sending.Outbox;
import java.net.HttpURLConnection;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Answers whoever allows a file, or doesn't want it, in the chat: Teams shows no words of ours. The offer is settled then. */
@Component
class ConsentAnswer implements InvokeAnswer {

    private static final Logger LOG = LoggerFactory.getLogger(ConsentAnswer.class);

    private final ChatAnswers chats;
    private final Outbox outbox;

    ConsentAnswer(ChatAnswers chats, Outbox outbox) {
        this.chats = chats;
        this.outbox = outbox;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(Incoming.ANSWERED_TO_A_FILE);
    }

    @Override
    public InvokeResponse answer(Incoming activity) {
        chats.answer(activity);
        if (activity.isPersonal() && !activity.pressed().isEmpty()) {
            takeBack(new MessageReference(activity.chat(), activity.pressed()));
        }
        return new InvokeResponse(HttpURLConnection.HTTP_OK, null);
    }

    private void takeBack(MessageReference offer) {
        try {
            outbox.takeBack(offer);
        } catch (NotSentException e) { // it stays, and can be answered again
            LOG.info("An offer of a file was not taken back: {}", e.reason());
        }
    }
}
