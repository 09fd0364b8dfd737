package dev.soundingboard.teams.admission;

import com.auth0.jwk.Jwk;
import com.auth0.jwk.JwkException;
import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier.BaseVerification;
import com.auth0.jwt.RegisteredClaims;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTVerificationException;
import dev.soundingboard.teams.activity.Incoming;
import dev.soundingboard.teams.registration.TeamsProperties;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/**
 * The bearer token is the channel's: signed (RS256) by a key that is endorsed for Teams, issued by the Bot Framework to
 * our app, in its time, and for the very address that the activity wants its answers sent to.
 */
@Component
class SignedByTheChannel implements AdmissionRule {

    private static final String BEARER = "Bearer ";
    private static final String ISSUER = "https://api.botframework.com";
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private final ChannelKeys keys;
    private final TeamsProperties properties;
    private final Clock clock;

    SignedByTheChannel(ChannelKeys keys, TeamsProperties properties, Clock clock) {
        this.keys = keys;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public Optional<Rejection> against(@Nullable String authorization, Incoming activity) {
        if (authorization == null || !authorization.startsWith(BEARER)) {
            return Rejection.unproven("no bearer token");
        }
        if (activity.serviceUrl().isBlank()) {
            return Rejection.unproven("no serviceUrl");
        }
        try {
            return verify(authorization.substring(BEARER.length()), activity.serviceUrl());
        } catch (JWTVerificationException | JwkException | RestClientException e) {
            return Rejection.unproven(e.getClass().getSimpleName());
        }
    }

    private Optional<Rejection> verify(String token, String serviceUrl) throws JwkException {
        var keyId = JWT.decode(token).getKeyId();
        if (keyId == null) {
            return Rejection.unproven("a token that names no key");
        }
        var key = keys.get(keyId);
        if (!(key.getPublicKey() instanceof RSAPublicKey rsa) || !isEndorsedForTeams(key)) {
            return Rejection.unproven("a key that is not endorsed for Teams");
        }
        var verification = JWT.require(Algorithm.RSA256(rsa, null))
                .withIssuer(ISSUER)
                .withAudience(properties.appId())
                .withClaim("serviceurl", serviceUrl)
                .withClaim(RegisteredClaims.EXPIRES_AT, (claim, decoded) -> claim.asInstant() != null)
                .acceptLeeway(CLOCK_SKEW.toSeconds());
        ((BaseVerification) verification).build(clock).verify(token);
        return Optional.empty();
    }

    private static boolean isEndorsedForTeams(Jwk key) {
        return key.getAdditionalAttributes().get("endorsements") instanceof List<?> endorsements
                && endorsements.contains(Incoming.TEAMS);
    }
}
