package dev.soundingboard.links;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTVerificationException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Signs addresses, and reads them back. What was signed for one purpose opens nothing of another. */
@Component
public class SignedLinks {

    private final LinkProperties properties;
    private final LinkSecret secret;
    private final Clock clock;

    SignedLinks(LinkProperties properties, LinkSecret secret, Clock clock) {
        this.properties = properties;
        this.secret = secret;
        this.clock = clock;
    }

    /**
     * An address here.
     *
     * @param path with {@code {token}} where the signed part stands
     * @param purpose what it is for
     * @param subject what it opens
     * @param until when it runs out
     */
    public String to(String path, String purpose, String subject, Instant until) {
        return UriComponentsBuilder.fromUri(properties.publicAddress())
                .path(path)
                .buildAndExpand(token(purpose, subject, until))
                .toUriString();
    }

    /** The same, good from now on for that long. */
    public String to(String path, String purpose, String subject, Duration goodFor) {
        return to(path, purpose, subject, clock.instant().plus(goodFor));
    }

    /** The signed part alone, good from now on for that long. */
    public String token(String purpose, String subject, Duration goodFor) {
        return token(purpose, subject, clock.instant().plus(goodFor));
    }

    private String token(String purpose, String subject, Instant until) {
        return JWT.create()
                .withAudience(purpose)
                .withSubject(subject)
                .withExpiresAt(until)
                .sign(algorithm());
    }

    /** What a token opens; empty if we didn't sign it for that purpose, or it has run out. */
    public Optional<String> subjectOf(String purpose, String token) {
        try {
            var verification =
                    (JWTVerifier.BaseVerification) JWT.require(algorithm()).withAudience(purpose);
            return Optional.of(verification.build(clock).verify(token).getSubject());
        } catch (JWTVerificationException e) {
            return Optional.empty();
        }
    }

    private Algorithm algorithm() {
        return Algorithm.HMAC256(secret.get());
    }
}
