package dev.soundingboard.teams.files;

import dev.soundingboard.chat.Document;
import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Puts a file into the store of somebody who allowed it. */
@Component
public class OwnStores {

    private static final Logger LOG = LoggerFactory.getLogger(OwnStores.class);
    private static final MediaType BYTES = MediaType.get("application/octet-stream");

    private final FileSources sources;
    private final GuardedHttp http;

    OwnStores(FileSources sources, GuardedHttp http) {
        this.sources = sources;
        this.http = http;
    }

    /** Whether that is an address in a store of Teams, so that it can be shown as one. */
    public boolean has(String address) {
        var url = HttpUrl.parse(address);
        return url != null && sources.isStore(url.uri());
    }

    /**
     * Puts it where Teams said that it may, in one piece.
     *
     * @throws IOException if that is no store of Teams, or it didn't take the file
     */
    public void put(String address, Document file) throws IOException {
        var url = HttpUrl.parse(address);
        if (url == null || !sources.isStore(url.uri())) {
            throw new IOException("no store");
        }
        var content = file.content();
        var request = new Request.Builder()
                .url(url)
                .header("Content-Range", "bytes 0-%d/%d".formatted(content.length - 1, content.length))
                .put(RequestBody.create(content, BYTES))
                .build();
        try (var response = http.call(request).execute()) {
            if (!response.isSuccessful()) {
                LOG.info("{} answered a file with {}", url.host(), response.code());
                throw new IOException("answered with " + response.code());
            }
        }
    }
}
