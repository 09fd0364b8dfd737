package dev.soundingboard.teams.reading;

import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.KnownText;
import dev.soundingboard.teams.activity.Incoming;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** What somebody pasted in their personal chat, line by line. Read before {@link TypedText}, which takes one line. */
@Order(0)
@Component
class PastedText implements CommandReader {

    private final List<KnownText> known;

    PastedText(List<KnownText> known) {
        this.known = known;
    }

    @Override
    public Optional<Command> read(Incoming activity) {
        if (!activity.isPersonal() || !activity.isMessage() || activity.isSubmit() || activity.isSharedCard()) {
            return Optional.empty();
        }
        var text = HtmlUtils.htmlUnescape(activity.text());
        return text.lines().count() < 2
                ? Optional.empty()
                : known.stream().flatMap(it -> it.read(text).stream()).findFirst();
    }
}
