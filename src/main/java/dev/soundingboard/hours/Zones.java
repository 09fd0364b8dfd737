package dev.soundingboard.hours;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Reply.Choice;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The time zones of the world, by the names of places. */
final class Zones {

    private static final Pattern NOT_OF_A_WORD = Pattern.compile("[/_ ,-]+");

    /** Not the short names, and not those that are there only for old times. */
    private static final Pattern PLACE =
            Pattern.compile("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

    private static final List<String> PLACES = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> PLACE.matcher(id).matches())
            .sorted(Comparator.comparing(Zones::city).thenComparing(Comparator.naturalOrder()))
            .toList();

    private Zones() {}

    /** The zone that the list offered under this value; empty for anything else. */
    static Optional<ZoneId> of(String value) {
        return Optional.of(value).filter(PLACES::contains).map(ZoneId::of);
    }

    /** Those of which each word typed begins one in the name, or of the country's time, with what time it is there. */
    static Stream<Choice> beginningWith(String typed, Instant now) {
        var words = words(typed);
        return PLACES.stream()
                .filter(id -> words.stream().allMatch(word -> names(id).stream().anyMatch(it -> it.startsWith(word))))
                .map(id -> new Choice("%s, %s".formatted(city(id), time(id, now)), id));
    }

    /** "India Time" is known to more people than the city that stands for it. */
    private static List<String> names(String id) {
        return words(id + " " + ZoneId.of(id).getDisplayName(TextStyle.FULL, Locale.UK));
    }

    private static String city(String id) {
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    private static String time(String id, Instant now) {
        return "now " + Moments.timeInWords(LocalTime.ofInstant(now, ZoneId.of(id)));
    }

    private static List<String> words(String text) {
        return NOT_OF_A_WORD
                .splitAsStream(text.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
