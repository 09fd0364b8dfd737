package dev.soundingboard.roster;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.soundingboard.chat.Role;
import dev.soundingboard.people.People;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands an export out to whoever holds its signed address, while the person it was made for is in the scheme team. */
@RestController
class RosterEndpoint {

    /** Tells Excel that this is UTF-8. */
    private static final String MARK = "\uFEFF";

    private final ExportLinks links;
    private final People people;
    private final Everybody everybody;

    RosterEndpoint(ExportLinks links, People people, Everybody everybody) {
        this.links = links;
        this.people = people;
        this.everybody = everybody;
    }

    @GetMapping("/roster/{token}/people.csv")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> file(@PathVariable String token) {
        return links.named(token)
                .filter(this::isInTheTeam)
                .map(of -> answer(MARK + RosterFile.of(everybody.of(of.scheme()))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private boolean isInTheTeam(ExportLinks.Of of) {
        return people.find(of.person())
                .filter(person -> person.rolesIn(of.scheme()).contains(Role.ADMIN))
                .isPresent();
    }

    private static ResponseEntity<byte[]> answer(String table) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("people.csv")
                                .build()
                                .toString())
                .body(table.getBytes(UTF_8));
    }
}
