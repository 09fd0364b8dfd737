package dev.soundingboard.mail;

import dev.soundingboard.confidential.ConfidentialText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where somebody wants to be written to, and when. Until they confirm it, nothing goes there but the link to do so. */
@Entity
class MailAddress {

    @Id
    private UUID person;

    @Embedded
    @AttributeOverride(name = "sealedWith", column = @Column(name = "address_key"))
    @AttributeOverride(name = "sealed", column = @Column(name = "address"))
    private ConfidentialText address;

    @Enumerated(EnumType.STRING)
    private Choice choice;

    private UUID code;
    private boolean confirmed;

    @Version
    @Nullable
    private Integer version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected MailAddress() {}

    MailAddress(UUID person, ConfidentialText address, Choice choice) {
        this.person = person;
        this.address = address;
        this.choice = choice;
        this.code = UUID.randomUUID();
    }

    /** Another address: links that were mailed to the one before open nothing any more. */
    void moves(ConfidentialText to) {
        address = to;
        code = UUID.randomUUID();
        confirmed = false;
    }

    void chooses(Choice when) {
        choice = when;
    }

    void confirm() {
        confirmed = true;
    }

    UUID person() {
        return person;
    }

    ConfidentialText address() {
        return address;
    }

    Choice choice() {
        return choice;
    }

    /** Names the address in links that are mailed to it. */
    UUID code() {
        return code;
    }

    boolean isConfirmed() {
        return confirmed;
    }

    int version() {
        return Objects.requireNonNull(version);
    }
}
