package dev.soundingboard.journal;

import dev.soundingboard.confidential.ConfidentialText;
import dev.soundingboard.confidential.Vault;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
        return open(entry, List.of()).written();
    }

    /** The same, with the session's actions. */
    Texts open(Entry entry, List<AgreedAction> actions) {
        var texts = new HashMap<UUID, ConfidentialText>();
        entry.itsLog().flatMap(SessionLog::written).ifPresent(text -> texts.put(entry.id(), text));
        actions.forEach(action -> texts.put(action.id(), action.text()));
        return new Texts(entry.id(), vault.openAll(texts));
    }

    Texts open(Collection<AgreedAction> actions) {
        var texts = new HashMap<UUID, ConfidentialText>();
        actions.forEach(action -> texts.put(action.id(), action.text()));
        return new Texts(new UUID(0, 0), vault.openAll(texts));
    }

    /** The reader's own note; empty if there is none. */
    String note(Entry entry) {
        var note = entry.note();
        return note == null ? "" : vault.open(note.text(), note.id()).orElse("");
    }

    /** What was opened, by the rows that keep it. */
    record Texts(UUID session, Map<UUID, String> opened) {

        private static final String GONE = "Whoever wrote this has deleted what they wrote.";

        Written written() {
            var text = opened.get(session);
            return text == null ? Written.NOTHING : Written.parse(text);
        }

        String of(AgreedAction action) {
            return opened.getOrDefault(action.id(), GONE);
        }
    }
}
