package dev.soundingboard.journal;

import dev.soundingboard.confidential.ConfidentialText;
import dev.soundingboard.confidential.Vault;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Seals what the two write, each text for the row that keeps it, and opens it for them. */
@Component
class SealedJournal {

    private final Vault vault;

    SealedJournal(Vault vault) {
        this.vault = vault;
    }

    ConfidentialText seal(Written written, Entry entry, UUID author) {
        return vault.seal(author, entry.pair().id(), entry.id(), written.asText());
    }

    ConfidentialText seal(String text, UUID owner, Entry entry, UUID author) {
        return vault.seal(author, entry.pair().id(), owner, text);
    }

    /** What the two wrote together; nothing if its author was erased. */
    Written written(Entry entry) {
        return open(entry, List.of()).of(entry);
    }

    /** The same, with the session's actions. */
    Texts open(Entry entry, List<AgreedAction> actions) {
        var log = entry.itsLog().flatMap(SessionLog::written).stream();
        return new Texts(vault.opener(
                Stream.concat(log, actions.stream().map(AgreedAction::text)).toList()));
    }

    Texts open(Collection<AgreedAction> actions) {
        return new Texts(vault.opener(actions.stream().map(AgreedAction::text).toList()));
    }

    /** The reader's own note; empty if there is none. */
    String note(Entry entry) {
        var note = entry.note();
        return note == null ? "" : vault.open(note.text(), note.id()).orElse("");
    }

    /** Opens what was read from the database. */
    record Texts(Vault.Opener opener) {

        private static final String GONE = "Whoever wrote this has deleted what they wrote.";

        Written of(Entry entry) {
            return entry.itsLog()
                    .flatMap(SessionLog::written)
                    .flatMap(text -> opener.open(text, entry.id()))
                    .map(Written::parse)
                    .orElse(Written.NOTHING);
        }

        String of(AgreedAction action) {
            return opener.open(action.text(), action.id()).orElse(GONE);
        }
    }
}
