package dev.soundingboard.mail;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where somebody who was written to unasked says that they want no more; to open the link changes nothing. */
@RestController
class UnaskedEndpoint {

    private final MailLinks links;
    private final List<Unasked> writers;

    UnaskedEndpoint(MailLinks links, List<Unasked> writers) {
        this.links = links;
        this.writers = writers;
    }

    @GetMapping(MailLinks.REFUSE)
    ResponseEntity<String> ask(@PathVariable String token) {
        return links.refusing(token)
                .map(letter -> Page.of(HttpStatus.OK, "refuse"))
                .orElseGet(() -> Page.of(HttpStatus.NOT_FOUND, "unknown"));
    }

    @PostMapping(MailLinks.REFUSE)
    ResponseEntity<String> refuse(@PathVariable String token) {
        return links.refusing(token)
                .filter(letter -> writers.stream().anyMatch(writer -> writer.refuse(letter)))
                .map(letter -> Page.of(HttpStatus.OK, "refused"))
                .orElseGet(() -> Page.of(HttpStatus.NOT_FOUND, "unknown"));
    }
}
