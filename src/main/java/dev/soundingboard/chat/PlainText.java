package dev.soundingboard.chat;

import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/**
 * Reads whatever people type, so that every database and card can hold it, and everybody who reads it sees the same: what
 * can't be stored becomes a space, and what turns text around or hides in it is taken out. Writing from right to left
 * turns by its letters alone and needs none of that.
 */
public class PlainText extends StringDeserializer {

    private static final Pattern NOT_STORABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\x{2028}\\x{2029}&&[^\\t\\r\\n]]");

    /**
     * Letters without upper and lower case (Arabic, Hindi), their marks, and emoji, also those newer than the JDK. These
     * stand here as themselves, because only then a look behind finds them.
     */
    private static final String JOINS = "[\\p{Lo}\\p{M}\\p{S}🀀-🫿&&[^\\x{34F}\\x{115F}\\x{1160}\\x{3164}\\x{FFA0}]]";

    /** What makes families of emoji, and keeps letters apart that would join, or joins them. */
    private static final String JOINER = "(?<=%1$s)[\\x{200C}\\x{200D}](?=%1$s)".formatted(JOINS);

    /** The flags of England, Scotland and Wales are a black flag and unseen letters. */
    private static final String FLAG = "(?<=🏴)[\\x{E0061}-\\x{E007A}]{5}\\x{E007F}";

    /** How the character before is to look; more than one in a row could spell something. */
    private static final String VARIANT =
            "(?<=[\\p{L}\\p{N}\\p{P}\\p{S}🀀-🫿])[\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]";

    /** Signs of Arabic and Syriac that are seen, though they count as formatting. */
    private static final String SEEN = "[\\x{600}-\\x{605}\\x{6DD}\\x{70F}\\x{8E2}]";

    private static final String UNSEEN =
            "[\\p{Cf}\\x{FE00}-\\x{FE0F}\\x{E0000}-\\x{E0FFF}\\x{34F}\\x{115F}\\x{1160}\\x{3164}\\x{FFA0}]";

    private static final Pattern UNSEEN_BUT_NEEDED =
            Pattern.compile("(%s)|%s".formatted(String.join("|", JOINER, FLAG, VARIANT, SEEN), UNSEEN));

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        return of(super.deserialize(parser, context));
    }

    public static String of(String typed) {
        var storable = NOT_STORABLE.matcher(typed).replaceAll(" ");
        return UNSEEN_BUT_NEEDED.matcher(storable).replaceAll(found -> found.group(1) == null ? "" : found.group());
    }
}
