package dev.soundingboard.download;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The answer with which somebody gets a file: nothing on the way keeps it, or guesses what it is. */
public final class Handout {

    public static final MediaType CSV = new MediaType("text", "csv", UTF_8);

    private Handout() {}

    /** Wants its content yet. */
    public static ResponseEntity.BodyBuilder of(MediaType type, String fileName) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName)
                                .build()
                                .toString());
    }

    public static ResponseEntity<byte[]> csv(String fileName, String table) {
        return of(CSV, fileName).body(table.getBytes(UTF_8));
    }
}
