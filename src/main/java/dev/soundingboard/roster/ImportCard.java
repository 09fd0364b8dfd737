package dev.soundingboard.roster;

import dev.soundingboard.chat.Amount;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.Template;
import dev.soundingboard.scheme.Scheme;
import java.time.LocalDate;
import java.util.List;

/**
 * How a table of people looks, with a field to paste one into.
 *
 * @param problem why what was sent can't be read; empty for nothing
 * @param date which date belongs in the column of dates (E2); empty if the scheme keeps none
 * @param example a small table of this scheme's, line by line
 * @param text what was pasted
 * @param longest most characters of it; a longer one is sent as a file
 * @param people most people in one table
 * @param team who sees it (D3)
 */
@Template("roster/import")
record ImportCard(
        String problem, String date, List<String> example, String text, int longest, String people, String team)
        implements Card {

    static final int LONGEST_TEXT = 10_000;

    static ImportCard of(Scheme scheme, LocalDate today, String problem, String text) {
        return new ImportCard(
                problem,
                date(scheme),
                example(scheme, today),
                text.length() <= LONGEST_TEXT ? text : "",
                LONGEST_TEXT,
                Amount.inWords(Table.MOST_PEOPLE),
                scheme.team().name());
    }

    /** With choices of the scheme's, so that it could be imported as it stands. */
    private static List<String> example(Scheme scheme, LocalDate today) {
        var specialty = scheme.profile().specialties().get(0);
        var place = scheme.profile().places().get(0);
        var trainee = new Entry(
                Role.TRAINEE,
                "sam.example@example.org",
                "Sam Example",
                scheme.joining().date() == null ? null : today.plusMonths(2),
                scheme.joining().grades().get(0),
                specialty,
                place,
                null,
                null);
        var mentor = new Entry(
                Role.MENTOR, "kim.example@example.org", "Dr Kim Example", null, "", specialty, place, null, 2);
        return RosterFile.of(List.of(new RosterFile.Row(trainee, ""), new RosterFile.Row(mentor, "")))
                .lines()
                .toList();
    }

    private static String date(Scheme scheme) {
        var policy = scheme.joining().date();
        return policy == null ? "" : "“Date” is a trainee’s %s.".formatted(policy.name());
    }

    @Override
    public String summary() {
        return "Import people";
    }
}
