package dev.soundingboard.audit;

import dev.soundingboard.download.Handout;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands the audit trail out to an admin who holds a signed address. */
@RestController
class AuditEndpoint {

    private final AuditLinks links;
    private final AuditFile file;

    AuditEndpoint(AuditLinks links, AuditFile file) {
        this.links = links;
        this.file = file;
    }

    @GetMapping("/audit/{token}/*")
    ResponseEntity<byte[]> file(@PathVariable String token) {
        return links.named(token)
                .flatMap(file::of)
                .map(content -> Handout.csv("audit.csv", content))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
