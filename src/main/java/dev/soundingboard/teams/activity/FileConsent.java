package dev.soundingboard.teams.activity;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answered to the offer of a file, as their client says.
 *
 * @param context what the offer was made with; null if it is missing
 */
public record FileConsent(boolean isYes, @Nullable Object context, Place place) {

    private static final int LONGEST = 2_000;

    /** Where in their store the file may be put, and how Teams names it there. Empty where that is missing, or absurd. */
    public record Place(String uploadUrl, String contentUrl, String uniqueId, String fileType) {}

    static Optional<FileConsent> of(Object value) {
        return value instanceof Map<?, ?> answer
                ? Optional.of(
                        new FileConsent("accept".equals(answer.get("action")), answer.get("context"), placeIn(answer)))
                : Optional.empty();
    }

    private static Place placeIn(Map<?, ?> answer) {
        var place = answer.get("uploadInfo") instanceof Map<?, ?> info ? info : Map.of();
        return new Place(
                text(place, "uploadUrl"), text(place, "contentUrl"), text(place, "uniqueId"), text(place, "fileType"));
    }

    private static String text(Map<?, ?> info, String name) {
        return info.get(name) instanceof String text && text.length() <= LONGEST ? text : "";
    }
}
