package dev.soundingboard.roster;

import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.KnownText;
import dev.soundingboard.roster.RosterCommand.Paste;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Knows a table of people by its headings, so that it can be pasted into the chat without a word. */
@Component
class PastedTable implements KnownText {

    @Override
    public Optional<Command> read(String text) {
        return Separator.of(text).isPresent() ? Optional.of(new Paste(text)) : Optional.empty();
    }
}
