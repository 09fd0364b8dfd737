package dev.soundingboard.teams.reading;

import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.Turn;
import dev.soundingboard.teams.activity.Incoming;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes a turn of an activity, if it asks for anything. */
@Component
public class Turns {

    private final List<CommandReader> readers;

    Turns(List<CommandReader> readers) {
        this.readers = readers;
    }

    /** Empty for news that needs no answer, for kinds that we don't know, and for senders who are nobody in a tenant. */
    public Optional<Turn> read(Incoming activity) {
        return Speaker.of(activity)
                .filter(speaker -> !activity.id().isEmpty())
                .flatMap(speaker -> command(activity).map(command -> {
                    var key = new Turn.Key(speaker.tenant(), activity.conversation(), activity.type(), activity.id());
                    return new Turn(key, speaker, command);
                }));
    }

    private Optional<Command> command(Incoming activity) {
        return readers.stream()
                .flatMap(reader -> reader.read(activity).stream())
                .findFirst();
    }
}
