package dev.soundingboard.teams.answering;

import com.microsoft.bot.builder.InvokeResponse;
import dev.soundingboard.chat.MessageReference;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Turn;
import dev.soundingboard.notification.StandingCards;
import dev.soundingboard.teams.activity.Incoming;
import dev.soundingboard.teams.reading.Turns;
import dev.soundingboard.teams.sending.Messages;
import dev.soundingboard.teams.sending.NotSentException;
import dev.soundingboard.teams.sending.Outbox;
import java.net.HttpURLConnection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Answers a pressed {@code Action.Execute} in the response; a card that is to stand below goes out as a message. */
@Component
class ButtonAnswer implements InvokeAnswer {

    private static final String BELOW = "See the new message below.";
    private static final String NOTHING_TO_SAY = "Done.";
    private static final String NOT_BELOW = "It worked, but the answer didn't get through. I'll send it again.";

    private final Turns turns;
    private final TurnTaking taking;
    private final Messages messages;
    private final Outbox outbox;
    private final StandingCards standing;
    private final MissedReplies missed;
    private final FileHandover files;

    ButtonAnswer(
            Turns turns,
            TurnTaking taking,
            Messages messages,
            Outbox outbox,
            StandingCards standing,
            MissedReplies missed,
            FileHandover files) {
        this.turns = turns;
        this.taking = taking;
        this.messages = messages;
        this.outbox = outbox;
        this.standing = standing;
        this.missed = missed;
        this.files = files;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(Incoming.PRESSED);
    }

    @Override
    public InvokeResponse answer(Incoming activity) {
        var body = turns.read(activity)
                .map(turn -> answer(activity, turn))
                .orElseGet(() -> ActionAnswer.refusal(TurnTaking.NOBODY));
        return new InvokeResponse(HttpURLConnection.HTTP_OK, body);
    }

    private ActionAnswer answer(Incoming activity, Turn turn) {
        return taking.take(turn)
                .map(reply -> missed.unlessSent(turn, () -> write(activity, turn, reply))
                        .orElseGet(() -> ActionAnswer.toast(NOT_BELOW)))
                .orElseGet(() -> ActionAnswer.breakdown(TurnTaking.APOLOGY));
    }

    private ActionAnswer write(Incoming activity, Turn turn, Reply reply) throws NotSentException {
        if (reply instanceof Reply.Replace replace) {
            var drawn = messages.drawn(replace.card());
            standing.answeredIn(
                    new MessageReference(activity.chat(), activity.pressed()), turn.identity(), replace.card());
            return ActionAnswer.card(drawn);
        }
        if (reply instanceof Reply.Show show && !activity.isPersonal()) {
            return ActionAnswer.toast(show.card().summary()); // only they see it, and we may not be in that chat at all
        }
        if (reply instanceof Reply.Show show) {
            standing.answered(turn.identity(), outbox.send(activity.chat(), messages.of(show.card())), show.card());
            return ActionAnswer.toast(BELOW);
        }
        if (reply instanceof Reply.Offer offer) {
            files.offer(activity, offer);
            return ActionAnswer.toast(BELOW);
        }
        return ActionAnswer.toast(reply instanceof Reply.Say say ? say.text() : NOTHING_TO_SAY);
    }
}
