package dev.soundingboard.teams.sending;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.bot.connector.ConnectorClient;
import com.microsoft.bot.connector.rest.RestConnectorClient;
import com.microsoft.bot.restclient.RestClient;
import com.microsoft.bot.restclient.ServiceResponseBuilder;
import com.microsoft.bot.restclient.retry.RetryStrategy;
import com.microsoft.bot.restclient.serializer.JacksonAdapter;
import dev.soundingboard.teams.activity.ActivityJson;
import dev.soundingboard.teams.registration.ConnectorCredentials;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.Interceptor.Chain;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;
import retrofit2.Retrofit;

/**
 * One connector client for each address, on one pool of connections. The SDK's own would keep a client for every address
 * ever seen, send five requests at a time, and repeat a send that may have arrived.
 */
@Component
public class ConnectorClients {

    private static final int ADDRESSES_KEPT = 100;
    private static final int REQUESTS_AT_ONCE = 64;
    private static final int SECONDS_TO_CONNECT = 5;

    private final ConcurrentLruCache<String, ConnectorClient> clients =
            new ConcurrentLruCache<>(ADDRESSES_KEPT, this::connect);
    private final Dispatcher dispatcher = new Dispatcher();
    private final ConnectionPool connections = new ConnectionPool();
    private final ConnectorCredentials credentials;
    private final ObjectMapper mapper;
    private final Duration longestAnswer;

    ConnectorClients(
            ConnectorCredentials credentials,
            ActivityJson json,
            @Value("${sounding-board.connector.longest-answer:15s}") Duration longestAnswer) {
        this.credentials = credentials;
        this.mapper = json.mapper();
        this.longestAnswer = longestAnswer;
        dispatcher.setMaxRequests(REQUESTS_AT_ONCE);
        dispatcher.setMaxRequestsPerHost(REQUESTS_AT_ONCE);
    }

    public ConnectorClient to(String serviceUrl) {
        return clients.get(serviceUrl);
    }

    private ConnectorClient connect(String serviceUrl) {
        return new RestConnectorClient(new RestClient.Builder(
                        NeverLeft.markedOn(new OkHttpClient.Builder().retryOnConnectionFailure(false)),
                        new Retrofit.Builder())
                .withBaseUrl(serviceUrl)
                .withCredentials(credentials)
                .withSerializerAdapter(new SameJson())
                .withResponseBuilderFactory(new ServiceResponseBuilder.Factory())
                .withDispatcher(dispatcher)
                .withConnectionPool(connections)
                .withConnectionTimeout(SECONDS_TO_CONNECT, TimeUnit.SECONDS)
                .withReadTimeout(longestAnswer.toMillis(), TimeUnit.MILLISECONDS)
                .withNetworkInterceptor(ConnectorClients::sendAtOnce)
                .withRetryStrategy(new Once())
                .build());
    }

    /** A card goes out in pieces, and the last must not wait 40 ms for the others to be acknowledged. */
    private static Response sendAtOnce(Chain chain) throws IOException {
        Objects.requireNonNull(chain.connection()).socket().setTcpNoDelay(true);
        return chain.proceed(chain.request());
    }

    private class SameJson extends JacksonAdapter {

        @Override
        public ObjectMapper serializer() {
            return mapper;
        }
    }

    private static class Once extends RetryStrategy {

        Once() {
            super("once", false);
        }

        @Override
        public boolean shouldRetry(int retryCount, Response response) {
            return false;
        }
    }
}
