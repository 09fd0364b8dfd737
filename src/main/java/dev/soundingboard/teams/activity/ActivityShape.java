package dev.soundingboard.teams.activity;

import com.microsoft.bot.schema.Activity;
import org.jspecify.annotations.Nullable;

/** What an activity must at least look like: a type, a conversation, and ids that are no longer than ids are. */
final class ActivityShape {

    private static final int LONGEST_TYPE = 40;
    private static final int LONGEST_ID = 200;
    private static final int LONGEST_ADDRESS = 400;

    private ActivityShape() {}

    static boolean isSound(Activity activity) {
        return isId(activity.getType(), LONGEST_TYPE)
                && activity.getConversation() != null
                && isId(activity.getConversation().getId(), LONGEST_ADDRESS)
                && isAbsentOrId(activity.getId(), LONGEST_ID)
                && isAbsentOrId(activity.getReplyToId(), LONGEST_ID)
                && isAbsentOrId(activity.getServiceUrl(), LONGEST_ADDRESS);
    }

    private static boolean isAbsentOrId(@Nullable String value, int longest) {
        return value == null || value.isEmpty() || isId(value, longest);
    }

    private static boolean isId(@Nullable String value, int longest) {
        return value != null
                && !value.isBlank()
                && value.length() <= longest
                && value.codePoints().noneMatch(ActivityShape::isUnstorable);
    }

    /** Control characters and halves of characters: PostgreSQL takes neither. */
    private static boolean isUnstorable(int codePoint) {
        return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
    }
}
