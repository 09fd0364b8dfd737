package dev.soundingboard.report;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.OnlyFor;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.Says;

/** What can be said about how the scheme goes: only to look. */
public sealed interface ReportCommand extends Command {

    /** The few figures that matter most, of the last twelve months. */
    @JsonTypeName("report")
    @Says(
            value = {
                "report",
                "reports",
                "figures",
                "statistics",
                "the figures",
                "how is the scheme going",
                "how are we doing",
                "how many pairs",
                "how many pairs are there",
                "how many pairs do we have",
                "how many trainees do we have",
                "how many mentors do we have",
                "funnel"
            },
            does = "See how your scheme goes, in figures that name nobody.")
    @OnlyFor(Role.ADMIN)
    record Show() implements ReportCommand {

        static Button asButton() {
            return new Button("Report", new Show());
        }
    }

    /** One page of it, for one period. */
    @JsonTypeName("report.page")
    @OnlyFor(Role.ADMIN)
    record Turn(Page page, Period period) implements ReportCommand {}

    /** The pages. */
    enum Page {
        OVERVIEW("Overview"),
        FUNNEL("The funnel"),
        MONTHS("By month"),
        PLACES("By place"),
        SURVEYS("Surveys");

        private final String words;

        Page(String words) {
            this.words = words;
        }

        String inWords() {
            return words;
        }
    }

    /** How far back it looks. */
    enum Period {
        THREE_MONTHS("Last 3 months", 3),
        TWELVE_MONTHS("Last 12 months", 12),
        ALL("All", 0);

        private final String words;
        private final int months;

        Period(String words, int months) {
            this.words = words;
            this.months = months;
        }

        /** With the month in which it is that one; 0 for since the beginning. */
        int months() {
            return months;
        }

        String inWords() {
            return words;
        }
    }
}
