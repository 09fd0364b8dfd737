package dev.soundingboard.mail;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MailAddresses extends Repository<MailAddress, UUID> {

    MailAddress saveAndFlush(MailAddress address);

    Optional<MailAddress> findById(UUID person);

    Optional<MailAddress> findByCode(UUID code);

    void delete(MailAddress address);

    void flush();
}
