package dev.soundingboard.chat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who of the admins did what, and who tried to without being one. It is only ever added to, in the turn's transaction. */
public interface AuditTrail {

    void add(Entry entry);

    /** What became of it. */
    enum Outcome {
        DONE("Done"),
        /** An admin asked for it, and it was refused or had to be asked for again. */
        NOT_DONE("Not done"),
        /** Whoever asked for it may not. */
        REFUSED("Refused");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        public String inWords() {
            return words;
        }
    }

    /**
     * One act: ids of ours that mean nothing outside, and no text.
     *
     * @param whom the person or thing it was about; null if it wasn't done, because a card's ids are then unchecked
     * @param scheme where it belongs; null for what belongs to no scheme
     * @param deployment whether it belongs to the deployment as a whole
     * @param verb which command
     */
    record Entry(
            UUID who, @Nullable UUID whom, @Nullable String scheme, boolean deployment, String verb, Outcome outcome) {}
}
