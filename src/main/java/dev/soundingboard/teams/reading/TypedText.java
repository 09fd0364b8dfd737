package dev.soundingboard.teams.reading;

import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.PhraseBook;
import dev.soundingboard.teams.activity.Incoming;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.util.HtmlUtils;

/** What somebody typed in their personal chat. */
@Component
class TypedText implements CommandReader {

    private final PhraseBook phrases;

    TypedText(PhraseBook phrases) {
        this.phrases = phrases;
    }

    @Override
    public Optional<Command> read(Incoming activity) {
        return activity.isPersonal() && activity.isMessage() && !activity.isSubmit() && !activity.isSharedCard()
                ? Optional.of(phrases.read(plain(activity)))
                : Optional.empty();
    }

    /** Teams sends entities for some signs, and the bot's own name where it was mentioned. */
    private static String plain(Incoming activity) {
        var text = activity.text();
        for (var mention : activity.mentionsOfUs()) {
            text = StringUtils.replace(text, mention, " ");
        }
        return HtmlUtils.htmlUnescape(text)
                .replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Z}]+", " ")
                .strip();
    }
}
