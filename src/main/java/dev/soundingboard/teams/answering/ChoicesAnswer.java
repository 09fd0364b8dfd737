package dev.soundingboard.teams.answering;

import com.microsoft.bot.builder.InvokeResponse;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Reply.Choice;
import dev.soundingboard.teams.activity.Incoming;
import dev.soundingboard.teams.reading.Turns;
import java.net.HttpURLConnection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Answers a field that offers choices while somebody types. A field can't show a reason: a "no" offers nothing. */
@Component
class ChoicesAnswer implements InvokeAnswer {

    private final Turns turns;
    private final TurnTaking taking;

    ChoicesAnswer(Turns turns, TurnTaking taking) {
        this.turns = turns;
        this.taking = taking;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(Incoming.SEARCHED_TO_PICK);
    }

    @Override
    public InvokeResponse answer(Incoming activity) {
        var choices = turns.read(activity)
                .flatMap(taking::take)
                .map(reply -> reply instanceof Reply.Choices it ? it.choices() : List.<Choice>of())
                .orElse(List.of());
        return new InvokeResponse(HttpURLConnection.HTTP_OK, new Body(new Value(choices)));
    }

    record Body(String type, Value value) {

        Body(Value value) {
            this("application/vnd.microsoft.search.searchResponse", value);
        }
    }

    record Value(List<Choice> results) {}
}
