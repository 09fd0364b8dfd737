package dev.soundingboard.local;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTCreator;
import com.auth0.jwt.algorithms.Algorithm;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The keys that the local channel signs with, made anew each time it starts: one endorsed for Teams, one not. */
public class LocalKeys {

    public static final String ISSUER = "https://api.botframework.com";

    private final String kid = UUID.randomUUID().toString();
    private final KeyPair pair = newPair();
    private final String otherKid = UUID.randomUUID().toString();
    private final KeyPair other = newPair();
    private final AtomicReference<@Nullable Issued> issued = new AtomicReference<>();
    private final String audience;
    private final Clock clock;

    public LocalKeys(String audience, Clock clock) {
        this.audience = audience;
        this.clock = clock;
    }

    /** The header that lets an activity in which wants its answers sent to that address; the same for some minutes. */
    public String authorization(String serviceUrl) {
        var now = clock.instant();
        return Objects.requireNonNull(issued.updateAndGet(last -> last != null && last.serves(serviceUrl, now)
                        ? last
                        : new Issued(serviceUrl, now, "Bearer " + sign(token(serviceUrl)))))
                .header();
    }

    private record Issued(String serviceUrl, Instant at, String header) {

        private static final Duration GOOD_FOR = Duration.ofMinutes(5);

        boolean serves(String address, Instant now) {
            return serviceUrl.equals(address) && !now.isBefore(at) && now.isBefore(at.plus(GOOD_FOR));
        }
    }

    /** A token in which everything is right, for tests to spoil. */
    public JWTCreator.Builder token(String serviceUrl) {
        var now = clock.instant();
        return JWT.create()
                .withKeyId(kid)
                .withIssuer(ISSUER)
                .withAudience(audience)
                .withClaim("serviceurl", serviceUrl)
                .withNotBefore(now)
                .withExpiresAt(now.plus(Duration.ofHours(1)));
    }

    public String sign(JWTCreator.Builder token) {
        return sign(token, pair);
    }

    /** Signs with the key that isn't endorsed for Teams. */
    public String signUnendorsed(JWTCreator.Builder token) {
        return sign(token.withKeyId(otherKid), other);
    }

    /** Signs with a key that nobody knows, under the name of the right one. */
    public String forge(JWTCreator.Builder token) {
        return sign(token, newPair());
    }

    public RSAPublicKey publicKey() {
        return (RSAPublicKey) pair.getPublic();
    }

    Map<String, Object> asJwks() {
        return Map.of(
                "keys", List.of(jwk(kid, pair, List.of("msteams", "skype")), jwk(otherKid, other, List.of("slack"))));
    }

    private static String sign(JWTCreator.Builder token, KeyPair pair) {
        return token.sign(Algorithm.RSA256(null, (RSAPrivateKey) pair.getPrivate()));
    }

    private static Map<String, Object> jwk(String kid, KeyPair pair, List<String> endorsements) {
        var key = (RSAPublicKey) pair.getPublic();
        return Map.of(
                "kty",
                "RSA",
                "use",
                "sig",
                "kid",
                kid,
                "n",
                unsigned(key.getModulus()),
                "e",
                unsigned(key.getPublicExponent()),
                "endorsements",
                endorsements);
    }

    private static String unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        var from = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private static KeyPair newPair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
