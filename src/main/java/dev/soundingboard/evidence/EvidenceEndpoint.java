package dev.soundingboard.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.soundingboard.download.Handout;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out what somebody takes away to whoever holds its signed address. */
@RestController
class EvidenceEndpoint {

    private final EvidenceLinks links;
    private final Downloads downloads;

    EvidenceEndpoint(EvidenceLinks links, Downloads downloads) {
        this.links = links;
        this.downloads = downloads;
    }

    @GetMapping("/evidence/{token}/*")
    ResponseEntity<byte[]> file(@PathVariable String token) {
        return links.named(token)
                .flatMap(download -> downloads.of(download).map(content -> answer(download, content)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** As a page it can run nothing and fetch nothing. */
    private static ResponseEntity<byte[]> answer(Download download, byte[] content) {
        return Handout.of(type(download), "mentoring." + download.kind().ending())
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .body(content);
    }

    private static MediaType type(Download download) {
        return switch (download.kind()) {
            case PDF -> MediaType.APPLICATION_PDF;
            case CSV -> Handout.CSV;
            case RECORDS -> new MediaType(MediaType.TEXT_HTML, UTF_8);
        };
    }
}
