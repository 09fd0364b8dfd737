package dev.soundingboard.teams.files;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import okhttp3.Call;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.springframework.stereotype.Component;

/** Requests to addresses that others named: no redirects, nothing in our own network, and in time for Teams to wait. */
@Component
class GuardedHttp {

    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final FileSources sources;
    private final OkHttpClient http;

    GuardedHttp(FileSources sources) {
        this.sources = sources;
        this.http = new OkHttpClient.Builder()
                .dns(this::addresses)
                .followRedirects(false)
                .followSslRedirects(false)
                .callTimeout(PATIENCE)
                .build();
    }

    Call call(Request request) {
        return http.newCall(request);
    }

    private List<InetAddress> addresses(String host) throws UnknownHostException {
        var allowed = Dns.SYSTEM.lookup(host).stream().filter(sources::allows).toList();
        if (allowed.isEmpty()) {
            throw new UnknownHostException("no public address");
        }
        return allowed;
    }
}
