package dev.soundingboard.mail;

import dev.soundingboard.people.PersonEvent;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever has a new account may have lost the old mailbox too: they confirm an address anew. */
@Component
class AddressesOfMoved {

    private final MailAddresses addresses;

    AddressesOfMoved(MailAddresses addresses) {
        this.addresses = addresses;
    }

    @EventListener
    void on(PersonEvent.Moved event) {
        Stream.of(event.person(), event.from())
                .flatMap(person -> addresses.findById(person).stream())
                .forEach(addresses::delete);
    }
}
