package dev.soundingboard.teams.answering;

import com.microsoft.bot.builder.InvokeResponse;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.teams.activity.Incoming;
import dev.soundingboard.teams.reading.Turns;
import dev.soundingboard.teams.sending.Messages;
import java.net.HttpURLConnection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Answers a search in the box where somebody writes to others: with what was found, or with a sentence. */
@Component
class SearchAnswer implements InvokeAnswer {

    private static final String NOTHING = "There is nothing to show for that.";

    private final Turns turns;
    private final TurnTaking taking;
    private final Messages messages;

    SearchAnswer(Turns turns, TurnTaking taking, Messages messages) {
        this.turns = turns;
        this.taking = taking;
        this.messages = messages;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(Incoming.SEARCHED_TO_SHARE);
    }

    @Override
    public InvokeResponse answer(Incoming activity) {
        var body = turns.read(activity)
                .map(turn -> taking.take(turn).map(this::write).orElseGet(() -> ComposeBox.message(TurnTaking.APOLOGY)))
                .orElseGet(() -> ComposeBox.message(TurnTaking.NOBODY));
        return new InvokeResponse(HttpURLConnection.HTTP_OK, body);
    }

    private ComposeBox write(Reply reply) {
        if (reply instanceof Reply.Results found) {
            return ComposeBox.results(found.results().stream()
                    .map(it -> ComposeBox.result(it, messages.drawn(it.card())))
                    .toList());
        }
        return ComposeBox.message(sentence(reply));
    }

    private static String sentence(Reply reply) {
        if (reply instanceof Reply.Say say) {
            return say.text();
        }
        return reply instanceof Reply.Show show ? summary(show.card()) : NOTHING;
    }

    private static String summary(Card card) {
        return card.summary().isEmpty() ? NOTHING : card.summary();
    }
}
