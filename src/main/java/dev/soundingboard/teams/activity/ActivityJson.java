package dev.soundingboard.teams.activity;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.bot.schema.Activity;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The SDK's types as JSON, both ways. They are made for Jackson 2, and so is this mapper; the rest of us use Jackson 3. */
@Component
public class ActivityJson {

    /** A person's card nests a dozen deep. */
    private static final int DEEPEST = 100;

    private final ObjectMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .defaultPropertyInclusion(JsonInclude.Value.ALL_NON_NULL)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .addMixIn(Activity.class, Unread.class)
            .build();

    /** The activity; empty if it isn't JSON, or not of an activity's shape. */
    public Optional<Activity> read(byte[] body) {
        try {
            return Optional.ofNullable(mapper.readValue(body, Activity.class)).filter(ActivityShape::isSound);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    public byte[] write(Object body) {
        try {
            return mapper.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not writable as JSON: " + body.getClass(), e);
        }
    }

    public ObjectMapper mapper() {
        return mapper;
    }

    /**
     * What we never read of an activity. Its times: the SDK misreads them, and we have a clock. Its locale: the SDK makes
     * it the default of the whole JVM. Its delivery mode: the SDK would hold replies back.
     */
    @JsonIgnoreProperties({"timestamp", "localTimestamp", "expiration", "locale", "deliveryMode"})
    private interface Unread {}
}
