package dev.soundingboard.broadcast;

import dev.soundingboard.scheme.Scheme;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whom a message is for, as somebody typed it: "mentors in Winchester".
 *
 * @param place one of the scheme's; empty if none was named
 * @param problem that the place they named is none of the scheme's; empty if nothing is wrong
 */
record TypedTo(Optional<Audience> audience, String place, String problem) {

    private static final int LONGEST_REPEATED = 60;
    private static final Pattern SOMEWHERE = Pattern.compile(
            ".*?\\b(?:in|from|near) (?:the )?(?!(?:an? )?pairs?\\b)(?<place>.+)", Pattern.CASE_INSENSITIVE);

    static TypedTo of(String typed, Scheme scheme) {
        var place = scheme.profile().places().stream()
                .filter(it -> names(typed, it))
                .max(Comparator.comparingInt(String::length));
        return new TypedTo(Audience.meantBy(typed), place.orElse(""), place.isPresent() ? "" : unknownPlace(typed));
    }

    private static boolean names(String typed, String place) {
        return Pattern.compile("\\b%s\\b".formatted(Pattern.quote(place.toLowerCase(Locale.ROOT))))
                .matcher(typed.toLowerCase(Locale.ROOT))
                .find();
    }

    private static String unknownPlace(String typed) {
        var somewhere = SOMEWHERE.matcher(typed);
        if (!somewhere.matches()) {
            return "";
        }
        var place = somewhere.group("place");
        return "I know no place called %s in your scheme. Choose where below."
                .formatted(place.length() <= LONGEST_REPEATED ? "“%s”".formatted(place) : "that");
    }
}
