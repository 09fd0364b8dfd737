package dev.soundingboard.journal;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PrivateNotes extends Repository<PrivateNote, UUID> {

    /** Writes it at once, so that a card made next carries the version that is stored. */
    PrivateNote saveAndFlush(PrivateNote note);

    void delete(PrivateNote note);

    boolean existsBySession(UUID session);
}
