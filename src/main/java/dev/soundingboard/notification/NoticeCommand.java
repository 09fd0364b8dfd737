package dev.soundingboard.notification;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.soundingboard.chat.Command;
import java.util.UUID;

/** What somebody does with a notification itself. Everybody may, with their own. */
public sealed interface NoticeCommand extends Command {

    /** Shows one of several that came in one message, as it is now. */
    @JsonTypeName("notice.show")
    record Show(UUID notification) implements NoticeCommand {}

    /** Puts off what came in that message. */
    @JsonTypeName("notice.later")
    record Later(UUID message, Until until) implements NoticeCommand {

        /** Until when. */
        public enum Until {
            HOUR("In an hour"),
            TOMORROW("Tomorrow"),
            WORKING_DAY("Next working day");

            private final String title;

            Until(String title) {
                this.title = title;
            }

            String title() {
                return title;
            }
        }
    }

    /** Switches off what reminds them of that topic. */
    @JsonTypeName("notice.stop")
    record Stop(String topic) implements NoticeCommand {}
}
