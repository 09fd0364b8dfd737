package dev.soundingboard.teams.reading;

import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.ConversationCommand.RefusedFile;
import dev.soundingboard.chat.ConversationCommand.SentDocument;
import dev.soundingboard.chat.ConversationCommand.SentPicture;
import dev.soundingboard.chat.Document;
import dev.soundingboard.chat.Picture;
import dev.soundingboard.teams.activity.Incoming;
import dev.soundingboard.teams.files.NotTakenException;
import dev.soundingboard.teams.files.SentFiles;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A file sent in somebody's personal chat. It is fetched here, before the turn's transaction, and read before
 * {@link TypedText}: words that come with it say nothing more.
 */
@Order(0)
@Component
class SentFile implements CommandReader {

    private final SentFiles fetching;

    SentFile(SentFiles fetching) {
        this.fetching = fetching;
    }

    @Override
    public Optional<Command> read(Incoming activity) {
        if (!activity.isPersonal() || !activity.isMessage() || activity.isSubmit()) {
            return Optional.empty();
        }
        var files = activity.files();
        return files.isEmpty() ? Optional.empty() : Optional.of(fetch(files, activity.serviceUrl()));
    }

    private Command fetch(List<String> files, String serviceUrl) {
        if (files.size() > 1) {
            return new RefusedFile(RefusedFile.Reason.SEVERAL_AT_ONCE);
        }
        try {
            var content = fetching.fetch(files.get(0), serviceUrl);
            return Picture.of(content)
                    .<Command>map(SentPicture::new)
                    .orElseGet(() -> new SentDocument(new Document(content)));
        } catch (NotTakenException e) {
            return new RefusedFile(e.reason());
        }
    }
}
