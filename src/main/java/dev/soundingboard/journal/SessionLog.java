package dev.soundingboard.journal;

import dev.soundingboard.confidential.ConfidentialText;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What the two keep of one session together, sealed: its topics and what they agreed (S6, S7, D2). */
@Entity
@DynamicUpdate
class SessionLog extends AbstractAggregateRoot<SessionLog> {

    /** One of the two wrote what both can read, and hadn't been the last to do so. */
    record Written(UUID session, UUID mentorship, UUID by) {}

    @Id
    private UUID session;

    private UUID mentorship;
    private UUID loggedBy;
    private boolean wasPlanned;
    private Instant loggedAt;

    @Nullable
    private UUID writtenBy;

    @Embedded
    @Nullable
    private ConfidentialText written;

    @OptimisticLock(excluded = true)
    private int changes;

    @Version
    @Nullable
    private Integer version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected SessionLog() {}

    SessionLog(UUID session, UUID mentorship, UUID loggedBy, boolean wasPlanned, Instant loggedAt) {
        this.session = session;
        this.mentorship = mentorship;
        this.loggedBy = loggedBy;
        this.wasPlanned = wasPlanned;
        this.loggedAt = loggedAt;
    }

    void write(ConfidentialText text, UUID by) {
        if (!by.equals(writtenBy)) {
            registerEvent(new Written(session, mentorship, by));
        }
        written = text;
        writtenBy = by;
    }

    /** Only a slip of whoever logged it lately is taken back, and nothing that somebody has written. */
    boolean isASlipOf(UUID person, Instant lately) {
        return loggedBy.equals(person) && written == null && !loggedAt.isBefore(lately);
    }

    /** What hangs on it has changed, such as an action: that is no reason for a form to be outdated. */
    void hasChanged() {
        changes++;
    }

    UUID session() {
        return session;
    }

    UUID loggedBy() {
        return loggedBy;
    }

    boolean wasPlanned() {
        return wasPlanned;
    }

    Optional<UUID> writtenBy() {
        return Optional.ofNullable(writtenBy);
    }

    Optional<ConfidentialText> written() {
        return Optional.ofNullable(written);
    }

    int changes() {
        return changes;
    }

    /** From 1 on: 0 is what somebody saw before there was anything. */
    int version() {
        return version == null ? 1 : version + 1;
    }
}
