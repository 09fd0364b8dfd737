package dev.soundingboard.photo;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The photos that people gave, each at an address that can't be guessed (P5). */
@Component
public class Photos {

    private static final int UNGUESSABLE = 128 / Byte.SIZE;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final Darkroom darkroom;
    private final PhotoProperties properties;

    Photos(JdbcClient jdbc, Darkroom darkroom, PhotoProperties properties) {
        this.jdbc = jdbc;
        this.darkroom = darkroom;
        this.properties = properties;
    }

    /** What became of a file that somebody sent. */
    public sealed interface Outcome {}

    /** It is kept, small and clean, and shown at that address. */
    public record Kept(String address) implements Outcome {}

    /** It can't be used: a sentence for the sender says why. Nothing changed. */
    public record Unusable(String why) implements Outcome {}

    public Outcome keep(UUID person, byte[] file) {
        try {
            var photo = darkroom.develop(file);
            var id = newId();
            jdbc.sql("INSERT INTO photo (id, person, content) VALUES (?, ?, ?)")
                    .params(id, person, photo)
                    .update();
            return new Kept(properties.publicAddress() + PhotoEndpoint.path(id));
        } catch (UnusablePicture e) {
            return new Unusable(String.valueOf(e.getMessage()));
        }
    }

    /** The photo at that address is gone; an address that isn't one of ours, or none, changes nothing. */
    public void discard(UUID person, @Nullable String address) {
        if (address != null) {
            var id = PhotoEndpoint.idIn(address);
            jdbc.sql("DELETE FROM photo WHERE id = ? AND person = ?")
                    .params(id, person)
                    .update();
        }
    }

    Optional<byte[]> find(String id) {
        return jdbc.sql("SELECT content FROM photo WHERE id = ?")
                .param(id)
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }

    private String newId() {
        var bytes = new byte[UNGUESSABLE];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
