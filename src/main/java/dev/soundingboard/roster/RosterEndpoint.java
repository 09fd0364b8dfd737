package dev.soundingboard.roster;

import dev.soundingboard.chat.Role;
import dev.soundingboard.download.Handout;
import dev.soundingboard.people.People;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands an export out to whoever holds its signed address, while the person it was made for is in the scheme team. */
@RestController
class RosterEndpoint {

    private final ExportLinks links;
    private final People people;
    private final ExportFile table;

    RosterEndpoint(ExportLinks links, People people, ExportFile table) {
        this.links = links;
        this.people = people;
        this.table = table;
    }

    @GetMapping("/roster/{token}/people.csv")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> file(@PathVariable String token) {
        return links.named(token)
                .filter(this::isInTheTeam)
                .map(of -> Handout.of(Handout.CSV, ExportFile.NAME).body(table.of(of.scheme())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private boolean isInTheTeam(ExportLinks.Of of) {
        return people.find(of.person())
                .filter(person -> person.is(Role.ADMIN, of.scheme()))
                .isPresent();
    }
}
