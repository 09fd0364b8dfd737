package dev.soundingboard.mail;

import dev.soundingboard.notification.Notifications;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a link in an e-mail can do. Doing it twice is the same as once. */
@Component
class MailDoor {

    private final MailAddresses addresses;
    private final Notifications notifications;

    MailDoor(MailAddresses addresses, Notifications notifications) {
        this.addresses = addresses;
        this.notifications = notifications;
    }

    /** How it stands with the address that a link was sent to. */
    enum Address {
        UNCONFIRMED,
        CONFIRMED,
        GONE
    }

    @Transactional(readOnly = true)
    public Address look(UUID code) {
        return addresses
                .findByCode(code)
                .map(address -> address.isConfirmed() ? Address.CONFIRMED : Address.UNCONFIRMED)
                .orElse(Address.GONE);
    }

    @Transactional
    public Address confirm(UUID code) {
        addresses
                .findWithLockByCode(code)
                .filter(address -> !address.isConfirmed())
                .ifPresent(address -> {
                    address.confirm();
                    notifications.tell(address.person(), MailNotifications.CONFIRMED, code);
                });
        return look(code);
    }

    /** The address is forgotten, so that nothing can go there any more. */
    @Transactional
    public void stop(UUID code) {
        addresses.findWithLockByCode(code).ifPresent(address -> {
            addresses.delete(address);
            notifications.tell(address.person(), MailNotifications.STOPPED, code);
        });
    }
}
