package dev.soundingboard.report;

import dev.soundingboard.download.Handout;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands the report out to an admin who holds a signed address. */
@RestController
class ReportEndpoint {

    private final ReportLinks links;
    private final ReportFile file;

    ReportEndpoint(ReportLinks links, ReportFile file) {
        this.links = links;
        this.file = file;
    }

    @GetMapping("/report/{token}/*")
    ResponseEntity<byte[]> file(@PathVariable String token) {
        return links.named(token)
                .flatMap(file::of)
                .map(content -> Handout.csv("report.csv", content))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
