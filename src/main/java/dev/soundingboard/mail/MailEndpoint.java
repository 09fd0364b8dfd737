package dev.soundingboard.mail;

import dev.soundingboard.mail.MailDoor.Address;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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
                .map(code -> page(HttpStatus.OK, door.look(code) == Address.GONE ? "stopped" : "stop"))
                .orElseGet(MailEndpoint::gone);
    }

    @PostMapping(MailLinks.STOP)
    ResponseEntity<String> stop(@PathVariable String token) {
        return links.stopping(token)
                .map(code -> {
                    door.stop(code);
                    return page(HttpStatus.OK, "stopped");
                })
                .orElseGet(MailEndpoint::gone);
    }

    private static ResponseEntity<String> confirming(Address address) {
        return switch (address) {
            case UNCONFIRMED -> page(HttpStatus.OK, "confirm");
            case CONFIRMED -> page(HttpStatus.OK, "confirmed");
            case GONE -> gone();
        };
    }

    private static ResponseEntity<String> gone() {
        return page(HttpStatus.NOT_FOUND, "gone");
    }

    /** Nothing on the way keeps it, nobody is told its address, and it can run and fetch nothing. */
    private static ResponseEntity<String> page(HttpStatus status, String name) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex")
                .header("Content-Security-Policy", "default-src 'none'; form-action 'self'; frame-ancestors 'none'")
                .header("Referrer-Policy", "no-referrer")
                .body(Wording.page(name));
    }
}
