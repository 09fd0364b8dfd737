package dev.soundingboard.photo;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves photos to Teams, which fetches them without a token: whoever has the address may see the picture. */
@RestController
class PhotoEndpoint {

    private static final String FOLDER = "/photo/";
    private static final String ENDING = ".jpg";

    /** Soon enough gone from every cache when it is replaced. */
    private static final CacheControl AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final Photos photos;

    PhotoEndpoint(Photos photos) {
        this.photos = photos;
    }

    static String path(String id) {
        return FOLDER + id + ENDING;
    }

    static String idIn(String address) {
        var name = address.substring(address.lastIndexOf('/') + 1);
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    @GetMapping(FOLDER + "{id}" + ENDING)
    ResponseEntity<byte[]> photo(@PathVariable String id) {
        return photos.find(id)
                .map(content -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_JPEG)
                        .cacheControl(AN_HOUR)
                        .header("X-Content-Type-Options", "nosniff")
                        .body(content))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
