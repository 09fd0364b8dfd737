package dev.soundingboard.photo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.StorageTest;
import dev.soundingboard.Wessex;
import dev.soundingboard.photo.Photos.Kept;
import dev.soundingboard.photo.Photos.Unusable;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** P5: a photo from being sent to being gone. */
@StorageTest
class PhotosTest {

    @Autowired
    Photos photos;

    @Autowired
    PhotoEndpoint endpoint;

    @Autowired
    Wessex wessex;

    private UUID person;

    @BeforeEach
    void somebody() {
        person = wessex.trainee("Asha Rao").id();
    }

    @Test
    void whatIsStoredAndServedHoldsNothingButThePicture() {
        var address = keep(Pictures.fromACamera(1, 60, 40));

        var answer = endpoint.photo(PhotoEndpoint.idIn(address));
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("max-age=3600, public");
        assertThat(answer.getHeaders().getContentType()).hasToString("image/jpeg");
        assertThat(new String(Objects.requireNonNull(answer.getBody()), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif", Pictures.WHERE_IT_WAS_TAKEN);
    }

    @Test
    void noAddressCanBeGuessedFromAnother() {
        var file = Pictures.picture("png", 5, 5);

        assertThat(keep(file))
                .matches("http://localhost:3978/photo/[\\w-]{22}\\.jpg")
                .isNotEqualTo(keep(file));
    }

    @Test
    void whatIsDiscardedIsGone() {
        var address = keep(Pictures.picture("png", 5, 5));

        photos.discard(person, address);

        assertThat(endpoint.photo(PhotoEndpoint.idIn(address)).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void nobodyDiscardsThePhotoOfAnother() {
        var address = keep(Pictures.picture("png", 5, 5));

        photos.discard(wessex.trainee("Ben Carter").id(), address);
        photos.discard(person, null);
        photos.discard(person, "https://elsewhere.example/photos/me.png");

        assertThat(photos.find(PhotoEndpoint.idIn(address))).isPresent();
    }

    @Test
    void whatCantBeUsedIsRefusedWithASentence() {
        assertThat(photos.keep(person, "me.jpg".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Unusable("I can’t read that as a picture. Send a JPEG, PNG, GIF or WebP file."));
    }

    private String keep(byte[] file) {
        return ((Kept) photos.keep(person, file)).address();
    }
}
