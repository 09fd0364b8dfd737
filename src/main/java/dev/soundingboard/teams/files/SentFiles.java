package dev.soundingboard.teams.files;

import dev.soundingboard.chat.ConversationCommand.RefusedFile.Reason;
import dev.soundingboard.chat.Picture;
import dev.soundingboard.teams.registration.ConnectorCredentials;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Fetches a file that somebody sent: only from where Teams keeps it, and no more bytes than allowed. */
@Component
public class SentFiles {

    private static final Logger LOG = LoggerFactory.getLogger(SentFiles.class);

    /** Each may take as much memory as a file may be large. */
    private static final int AT_ONCE = 8;

    private final FileSources sources;
    private final ConnectorCredentials credentials;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final GuardedHttp http;

    SentFiles(FileSources sources, ConnectorCredentials credentials, GuardedHttp http) {
        this.sources = sources;
        this.credentials = credentials;
        this.http = http;
    }

    /**
     * The file at that address.
     *
     * @param serviceUrl the channel that named it
     */
    public byte[] fetch(String address, String serviceUrl) throws NotTakenException {
        var url = HttpUrl.parse(address);
        if (url == null) {
            throw new NotTakenException(Reason.FROM_ELSEWHERE);
        }
        var request = new Request.Builder().url(url);
        if (sources.isChannel(url.uri(), serviceUrl)) {
            request.header("Authorization", "Bearer " + token());
        } else if (!sources.isStore(url.uri())) {
            LOG.info("No file is fetched from {}", url.host());
            throw new NotTakenException(Reason.FROM_ELSEWHERE);
        }
        if (!places.tryAcquire()) {
            throw new NotTakenException(Reason.NOT_REACHED);
        }
        try {
            return fetch(request.build());
        } finally {
            places.release();
        }
    }

    private byte[] fetch(Request request) throws NotTakenException {
        try (var response = http.call(request).execute()) {
            if (response.code() != HttpURLConnection.HTTP_OK) {
                LOG.info("A file at {} was answered with {}", request.url().host(), response.code());
                throw new NotTakenException(Reason.NOT_REACHED);
            }
            if (response.body().contentLength() > Picture.MOST_BYTES) {
                throw new NotTakenException(Reason.TOO_LARGE);
            }
            var content = response.body().byteStream().readNBytes(Picture.MOST_BYTES + 1);
            if (content.length > Picture.MOST_BYTES) {
                throw new NotTakenException(Reason.TOO_LARGE);
            }
            return content;
        } catch (IOException e) {
            LOG.info(
                    "A file at {} was not reached: {}",
                    request.url().host(),
                    e.getClass().getSimpleName());
            throw new NotTakenException(Reason.NOT_REACHED);
        }
    }

    private String token() throws NotTakenException {
        try {
            return credentials.getToken().join();
        } catch (CompletionException e) {
            LOG.warn("No token to fetch a file with: {}", e.getClass().getSimpleName());
            throw new NotTakenException(Reason.NOT_REACHED);
        }
    }
}
