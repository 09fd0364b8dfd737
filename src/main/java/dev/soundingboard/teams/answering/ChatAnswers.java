package dev.soundingboard.teams.answering;

import com.microsoft.bot.schema.Activity;
import dev.soundingboard.chat.MessageReference;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Turn;
import dev.soundingboard.notification.StandingCards;
import dev.soundingboard.teams.activity.Incoming;
import dev.soundingboard.teams.reading.Turns;
import dev.soundingboard.teams.sending.Messages;
import dev.soundingboard.teams.sending.NotSentException;
import dev.soundingboard.teams.sending.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Answers in the chat: whatever was typed, pressed as a fallback {@code Action.Submit}, or reported. */
@Component
public class ChatAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(ChatAnswers.class);

    private final Turns turns;
    private final Arrivals arrivals;
    private final TurnTaking taking;
    private final Messages messages;
    private final Outbox outbox;
    private final StandingCards standing;
    private final MissedReplies missed;
    private final FileHandover files;

    ChatAnswers(
            Turns turns,
            Arrivals arrivals,
            TurnTaking taking,
            Messages messages,
            Outbox outbox,
            StandingCards standing,
            MissedReplies missed,
            FileHandover files) {
        this.turns = turns;
        this.arrivals = arrivals;
        this.taking = taking;
        this.messages = messages;
        this.outbox = outbox;
        this.standing = standing;
        this.missed = missed;
        this.files = files;
    }

    public void answer(Incoming activity) {
        if (activity.isPersonal() && !activity.files().isEmpty()) {
            showWork(activity);
        }
        turns.read(activity).ifPresent(turn -> answer(activity, turn));
    }

    private void answer(Incoming activity, Turn turn) {
        arrivals.notice(activity, turn);
        taking.take(turn)
                .ifPresentOrElse(
                        reply -> missed.unlessSent(turn, () -> write(activity, turn, reply)),
                        () -> apologise(activity));
    }

    /** A long table is read for a second or two; whoever sent it sees that somebody is at it. */
    private void showWork(Incoming activity) {
        try {
            outbox.send(activity.chat(), messages.typing());
        } catch (NotSentException e) {
            LOG.debug("Nobody sees that {} is read: {}", activity, e.reason());
        }
    }

    private void apologise(Incoming activity) {
        try {
            outbox.send(activity.chat(), messages.of(TurnTaking.APOLOGY));
        } catch (NotSentException e) {
            LOG.warn("No apology for {}: {}", activity, e.reason());
        }
    }

    private Reply write(Incoming activity, Turn turn, Reply reply) throws NotSentException {
        if (reply instanceof Reply.Replace replace) {
            standing.answeredIn(replace(activity, messages.of(replace.card())), turn.identity(), replace.card());
        } else if (reply instanceof Reply.Show show) {
            standing.answered(turn.identity(), outbox.send(activity.chat(), messages.of(show.card())), show.card());
        } else if (reply instanceof Reply.Say say) {
            outbox.send(activity.chat(), messages.of(say.text()));
        } else if (reply instanceof Reply.Offer offer) {
            files.offer(activity, offer);
        } else if (reply instanceof Reply.Hand hand) {
            files.hand(activity, activity.fileConsent().orElseThrow().place(), hand);
        }
        return reply;
    }

    /** The card that was pressed may be gone, or too old to be changed: then the answer comes below. */
    private MessageReference replace(Incoming activity, Activity message) throws NotSentException {
        if (activity.pressed().isEmpty()) {
            return outbox.send(activity.chat(), message);
        }
        try {
            var pressed = new MessageReference(activity.chat(), activity.pressed());
            outbox.update(pressed, message);
            return pressed;
        } catch (NotSentException e) {
            return outbox.send(activity.chat(), message);
        }
    }
}
