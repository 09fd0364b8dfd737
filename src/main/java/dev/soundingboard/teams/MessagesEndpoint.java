package dev.soundingboard.teams;

import com.microsoft.bot.builder.InvokeResponse;
import dev.soundingboard.teams.activity.ActivityJson;
import dev.soundingboard.teams.activity.Incoming;
import dev.soundingboard.teams.admission.Admission;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Where Teams delivers. */
@RestController
class MessagesEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(MessagesEndpoint.class);
    private static final int LARGEST_BODY = 256 * 1024;

    private final ActivityJson json;
    private final Admission admission;
    private final TeamsAdapter adapter;
    private final TeamsBot bot;

    MessagesEndpoint(ActivityJson json, Admission admission, TeamsAdapter adapter, TeamsBot bot) {
        this.json = json;
        this.admission = admission;
        this.adapter = adapter;
        this.bot = bot;
    }

    @PostMapping("/api/messages")
    ResponseEntity<byte[]> receive(
            @RequestHeader(value = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
            InputStream body)
            throws IOException {
        var bytes = body.readNBytes(LARGEST_BODY + 1);
        if (bytes.length > LARGEST_BODY) {
            return empty(HttpStatus.CONTENT_TOO_LARGE);
        }
        return json.read(bytes)
                .map(activity -> admit(authorization, new Incoming(activity)))
                .orElseGet(() -> empty(HttpStatus.BAD_REQUEST));
    }

    private ResponseEntity<byte[]> admit(@Nullable String authorization, Incoming activity) {
        var rejection = admission.refuse(authorization, activity);
        if (rejection.isPresent()) {
            LOG.warn("Turned {} away: {}", activity, rejection.get().reason());
            return empty(rejection.get().status());
        }
        return adapter.take(activity, bot).map(this::answer).orElseGet(() -> empty(HttpStatus.OK));
    }

    private ResponseEntity<byte[]> answer(InvokeResponse response) {
        var answer = ResponseEntity.status(response.getStatus());
        return response.getBody() == null
                ? answer.build()
                : answer.contentType(MediaType.APPLICATION_JSON).body(json.write(response.getBody()));
    }

    private static ResponseEntity<byte[]> empty(HttpStatus status) {
        return ResponseEntity.status(status).build();
    }
}
