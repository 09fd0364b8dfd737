package dev.soundingboard.teams.admission;

import com.auth0.jwk.Jwk;
import com.auth0.jwk.JwkException;
import com.auth0.jwk.JwkProvider;
import com.auth0.jwk.JwkProviderBuilder;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.soundingboard.teams.registration.ChannelAddresses;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.client.RestClient;

/** The keys the channel signs with, found by its OpenID metadata when the first token comes, and kept for a day. */
@Component
public class ChannelKeys {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int KEYS_KEPT = 20;

    /** Tokens with made-up key ids mustn't make us ask the channel each time. */
    private static final int LOOKUPS_A_MINUTE = 10;

    private final SingletonSupplier<JwkProvider> keys;

    ChannelKeys(ChannelAddresses addresses) {
        keys = SingletonSupplier.of(() -> discover(addresses.openIdMetadata()));
    }

    /** Finds out where they are, so that the first token needn't wait for it. */
    public void discover() {
        keys.obtain();
    }

    Jwk get(String id) throws JwkException {
        return keys.obtain().get(id);
    }

    private static JwkProvider discover(URI openIdMetadata) {
        var metadata = Objects.requireNonNull(
                rest().get().uri(openIdMetadata).retrieve().body(Metadata.class));
        try {
            return new JwkProviderBuilder(metadata.keys().toURL())
                    .cached(KEYS_KEPT, Duration.ofDays(1))
                    .rateLimited(LOOKUPS_A_MINUTE, 1, TimeUnit.MINUTES)
                    .timeouts((int) PATIENCE.toMillis(), (int) PATIENCE.toMillis())
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("The channel's OpenID metadata names no address of keys", e);
        }
    }

    private static RestClient rest() {
        var factory = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        factory.setReadTimeout(PATIENCE);
        return RestClient.builder().requestFactory(factory).build();
    }

    private record Metadata(@JsonProperty("jwks_uri") URI keys) {}
}
