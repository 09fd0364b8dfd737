package dev.soundingboard.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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

    /** Nothing on the way keeps it, and the page can run nothing and fetch nothing. */
    private static ResponseEntity<byte[]> answer(Download download, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type(download))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .header("Referrer-Policy", "no-referrer")
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(download))
                .body(content);
    }

    private static MediaType type(Download download) {
        return switch (download.kind()) {
            case PDF -> MediaType.APPLICATION_PDF;
            case CSV -> new MediaType("text", "csv", UTF_8);
            case RECORDS -> new MediaType(MediaType.TEXT_HTML, UTF_8);
        };
    }

    private static String attachment(Download download) {
        return ContentDisposition.attachment()
                .filename("mentoring." + download.kind().ending())
                .build()
                .toString();
    }
}
