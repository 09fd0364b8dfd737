package dev.soundingboard.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Where the handler of an {@link Audited} command says that it did what was asked, and about whom. */
@Component
public class Acts {

    /** It is done, in the scheme that the admin is in. */
    public void done(Actor by, UUID whom) {
        done(by.scheme(), whom);
    }

    /**
     * It is done.
     *
     * @param scheme where; null for the deployment as a whole
     * @param whom id of the person or thing it was about
     */
    public void done(@Nullable String scheme, UUID whom) {
        if (TransactionSynchronizationManager.getResource(this) instanceof Notes notes) {
            notes.done().add(new Done(scheme, whom));
        }
    }

    /** Lets a handler answer, and keeps what it says it did. */
    Handled during(Supplier<Reply> handling) {
        var notes = new Notes(new ArrayList<>());
        TransactionSynchronizationManager.bindResource(this, notes);
        try {
            return new Handled(handling.get(), notes.done());
        } finally {
            TransactionSynchronizationManager.unbindResource(this);
        }
    }

    /** What a handler said it did. */
    record Done(@Nullable String scheme, UUID whom) {}

    /** A handler's answer, and what it did. */
    record Handled(Reply reply, List<Done> done) {}

    private record Notes(List<Done> done) {}
}
