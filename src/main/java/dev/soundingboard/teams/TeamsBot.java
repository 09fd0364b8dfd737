package dev.soundingboard.teams;

import com.microsoft.bot.builder.Bot;
import com.microsoft.bot.builder.BotFrameworkAdapter;
import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import dev.soundingboard.teams.activity.Incoming;
import dev.soundingboard.teams.answering.ChatAnswers;
import dev.soundingboard.teams.answering.InvokeAnswers;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/** The bot as the SDK sees it: an invoke is answered in the response, anything else in the chat. */
@Component
class TeamsBot implements Bot {

    private final InvokeAnswers invokes;
    private final ChatAnswers chats;

    TeamsBot(InvokeAnswers invokes, ChatAnswers chats) {
        this.invokes = invokes;
        this.chats = chats;
    }

    @Override
    public CompletableFuture<Void> onTurn(TurnContext context) {
        var incoming = new Incoming(context.getActivity());
        if (incoming.isInvoke()) {
            respond(context, invokes.answer(incoming));
        } else {
            chats.answer(incoming);
        }
        return CompletableFuture.completedFuture(null);
    }

    private static void respond(TurnContext context, InvokeResponse response) {
        var activity = new Activity(ActivityTypes.INVOKE_RESPONSE);
        activity.setValue(response);
        context.getTurnState().add(BotFrameworkAdapter.INVOKE_RESPONSE_KEY, activity);
    }
}
