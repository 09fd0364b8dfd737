package dev.soundingboard.teams.answering;

import com.microsoft.bot.builder.InvokeResponse;
import dev.soundingboard.teams.activity.Incoming;
import java.net.HttpURLConnection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Answers whoever allows a file, or doesn't want it, in the chat: Teams shows no words of ours. A "no" asks for nothing. */
@Component
class ConsentAnswer implements InvokeAnswer {

    private final ChatAnswers chats;
    private final FileHandover files;

    ConsentAnswer(ChatAnswers chats, FileHandover files) {
        this.chats = chats;
        this.files = files;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(Incoming.ANSWERED_TO_A_FILE);
    }

    @Override
    public InvokeResponse answer(Incoming activity) {
        if (activity.isPersonal()
                && activity.fileConsent().filter(it -> !it.isYes()).isPresent()) {
            files.isNotWanted(activity);
        } else {
            chats.answer(activity);
        }
        return new InvokeResponse(HttpURLConnection.HTTP_OK, null);
    }
}
