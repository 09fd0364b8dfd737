package dev.soundingboard.mail;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface MailAddresses extends Repository<MailAddress, UUID> {

    MailAddress saveAndFlush(MailAddress address);

    Optional<MailAddress> findById(UUID person);

    Optional<MailAddress> findByCode(UUID code);

    /** The same for whoever changes it: of two at once the second waits, and then sees what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<MailAddress> findWithLockByCode(UUID code);

    void delete(MailAddress address);

    void flush();
}
