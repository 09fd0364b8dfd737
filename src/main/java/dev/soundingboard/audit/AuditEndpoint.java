package dev.soundingboard.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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
                .map(AuditEndpoint::answer)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** Nothing on the way keeps it. */
    private static ResponseEntity<byte[]> answer(String content) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("audit.csv")
                                .build()
                                .toString())
                .body(content.getBytes(UTF_8));
    }
}
