package dev.soundingboard.teams.sending;

import com.fasterxml.jackson.databind.util.RawValue;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.Attachment;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.TextFormatTypes;
import dev.soundingboard.chat.Card;
import dev.soundingboard.notification.Notice;
import dev.soundingboard.teams.activity.Incoming;
import dev.soundingboard.teams.registration.TeamsProperties;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes the bot's messages as activities. */
@Component
public class Messages {

    public static final String ADAPTIVE_CARD = Incoming.ADAPTIVE_CARD;

    private final CardRenderer renderer;
    private final ChannelAccount bot;

    Messages(CardRenderer renderer, TeamsProperties properties) {
        this.renderer = renderer;
        this.bot = new ChannelAccount(properties.botAccount());
    }

    /** What is sent first. */
    public Activity of(Notice notice) {
        return notice.footer()
                .map(footer -> message(notice.card(), new RawValue(renderer.render(notice.card(), footer))))
                .orElseGet(() -> of(notice.card()));
    }

    /** The summary is what a banner shows and a screen reader says first. */
    public Activity of(Card card) {
        return message(card, drawn(card));
    }

    private Activity message(Card card, RawValue drawn) {
        var attachment = new Attachment();
        attachment.setContentType(ADAPTIVE_CARD);
        attachment.setContent(drawn);
        var message = empty();
        message.setSummary(card.summary());
        message.setAttachments(List.of(attachment));
        return message;
    }

    public Activity of(String text) {
        var message = empty();
        message.setText(text);
        message.setTextFormat(TextFormatTypes.PLAIN);
        return message;
    }

    /** Dots that move, until the next message or for a few seconds. */
    public Activity typing() {
        var typing = new Activity(ActivityTypes.TYPING);
        typing.setFrom(bot);
        return typing;
    }

    /** The card as JSON that goes out as it is. */
    public RawValue drawn(Card card) {
        return new RawValue(renderer.render(card));
    }

    /** From us, and with nothing in it yet. */
    Activity empty() {
        var message = Activity.createMessageActivity();
        message.setFrom(bot);
        return message;
    }
}
