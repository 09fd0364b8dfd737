package dev.soundingboard.mail;

import dev.soundingboard.mail.MailDoor.Address;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where the links in e-mails lead. To open one changes nothing, because mail scanners open them all; its button does, and
 * so does the one that mail clients have for stopping (RFC 8058). What is posted is never read.
 */
@RestController
class MailEndpoint {

    private final MailLinks links;
    private final MailDoor door;

    MailEndpoint(MailLinks links, MailDoor door) {
        this.links = links;
        this.door = door;
    }

    @GetMapping(MailLinks.CONFIRM)
    ResponseEntity<String> askToConfirm(@PathVariable String token) {
        return links.confirming(token)
                .map(door::look)
                .map(MailEndpoint::confirming)
                .orElseGet(MailEndpoint::gone);
    }

    @PostMapping(MailLinks.CONFIRM)
    ResponseEntity<String> confirm(@PathVariable String token) {
        return links.confirming(token)
                .map(door::confirm)
                .map(MailEndpoint::confirming)
                .orElseGet(MailEndpoint::gone);
    }

    @GetMapping(MailLinks.STOP)
    ResponseEntity<String> askToStop(@PathVariable String token) {
        return links.stopping(token)
                .map(code -> Page.of(HttpStatus.OK, door.look(code) == Address.GONE ? "stopped" : "stop"))
                .orElseGet(MailEndpoint::gone);
    }

    @PostMapping(MailLinks.STOP)
    ResponseEntity<String> stop(@PathVariable String token) {
        return links.stopping(token)
                .map(code -> {
                    door.stop(code);
                    return Page.of(HttpStatus.OK, "stopped");
                })
                .orElseGet(MailEndpoint::gone);
    }

    private static ResponseEntity<String> confirming(Address address) {
        return switch (address) {
            case UNCONFIRMED -> Page.of(HttpStatus.OK, "confirm");
            case CONFIRMED -> Page.of(HttpStatus.OK, "confirmed");
            case GONE -> gone();
        };
    }

    private static ResponseEntity<String> gone() {
        return Page.of(HttpStatus.NOT_FOUND, "gone");
    }
}
