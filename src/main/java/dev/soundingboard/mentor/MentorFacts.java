package dev.soundingboard.mentor;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Who a mentor is, and where. */
@MappedSuperclass
abstract class MentorFacts extends AbstractAggregateRoot<Mentor> {

    @Id
    UUID id;

    UUID person;
    String scheme;
    String name;

    @Version
    @Nullable
    Integer version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    MentorFacts() {}

    MentorFacts(UUID person, String scheme, String name) {
        this.id = UUID.randomUUID();
        this.person = person;
        this.scheme = scheme;
        this.name = name;
    }

    public UUID id() {
        return id;
    }

    public UUID person() {
        return person;
    }

    public String scheme() {
        return scheme;
    }

    public String name() {
        return name;
    }

    public int version() {
        return version == null ? 0 : version;
    }
}
