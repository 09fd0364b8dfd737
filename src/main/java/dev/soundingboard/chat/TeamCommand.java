package dev.soundingboard.chat;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/** Where a scheme's team begins. What is behind each, the features say as {@link TeamItem}s. */
public sealed interface TeamCommand extends Command {

    /** What needs the team today, and everything that they can do. */
    @JsonTypeName("team")
    @Says(
            value = {"admin", "admin menu", "team", "team menu", "scheme team", "programme team"},
            does = "See what needs your team today, and all that you can do.")
    @OnlyFor(Role.ADMIN)
    record Menu() implements TeamCommand {

        /** The way back for whoever runs a scheme. */
        public static Button asButton() {
            return new Button("Team menu", new Menu());
        }

        /** The way back for whoever it is: home, if they run no scheme. */
        public static Button orHome(Actor actor) {
            return actor.is(Role.ADMIN) ? asButton() : ConversationCommand.Home.asButton();
        }
    }

    /** What only the team can decide. */
    @JsonTypeName("team.requests")
    @Says(
            value = {"requests", "all requests", "open requests", "what is waiting for the team", "what can i decide"},
            hints = {
                "todo",
                "to dos",
                "todos",
                "anything to do",
                "what is there to do",
                "anybody new",
                "anyone new",
                "who is new"
            },
            does = "See everything that only your team can decide.")
    @OnlyFor(Role.ADMIN)
    record Requests() implements TeamCommand {

        public static Button asButton() {
            return new Button("To decide", new Requests());
        }
    }

    /** What may be stuck. */
    @JsonTypeName("team.attention")
    @Says(
            value = {"attention", "needs attention", "what needs attention", "what is stuck", "who is stuck"},
            does = "See what may be stuck, and whom you could help.")
    @OnlyFor(Role.ADMIN)
    record Attention() implements TeamCommand {

        public static Button asButton() {
            return new Button("What may be stuck", new Attention());
        }
    }

    /**
     * The rules that the bot goes by in this scheme.
     *
     * @param part which of them; null for the first
     */
    @JsonTypeName("team.rules")
    @Says(
            value = {"scheme", "scheme rules", "rules", "the rules", "our rules", "rules in force"},
            does = "Read the rules of your scheme that I go by.")
    @OnlyFor(Role.ADMIN)
    record Rules(@Nullable Part part) implements TeamCommand {

        /** The rules are read a part at a time. */
        public enum Part {
            JOINING("Who may join"),
            PAIRING("Pairing"),
            MENTORS("Mentors"),
            MEETINGS("Meetings"),
            ENDING("Ending"),
            SURVEYS("Surveys");

            private final String words;

            Part(String words) {
                this.words = words;
            }

            public String inWords() {
                return words;
            }
        }

        public static Button asButton() {
            return new Button("The scheme’s rules", new Rules(null));
        }
    }
}
