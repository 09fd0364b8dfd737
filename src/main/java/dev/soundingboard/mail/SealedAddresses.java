package dev.soundingboard.mail;

import dev.soundingboard.confidential.ConfidentialText;
import dev.soundingboard.confidential.Vault;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Addresses are opened to write to them, and on their owner's own card; nowhere else. */
@Component
class SealedAddresses {

    private final Vault vault;

    SealedAddresses(Vault vault) {
        this.vault = vault;
    }

    ConfidentialText seal(UUID person, String address) {
        return vault.seal(person, person, person, address);
    }

    /** Empty if its owner was erased. */
    Optional<String> open(MailAddress address) {
        return vault.open(address.address(), address.person());
    }
}
