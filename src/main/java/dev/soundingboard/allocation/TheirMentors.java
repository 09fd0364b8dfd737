package dev.soundingboard.allocation;

import java.util.List;

/**
 * Who mentors a trainee already.
 *
 * @param onTheTeam those of them who are on the scheme team too, and so read what the trainee writes to it
 */
record TheirMentors(List<String> names, List<String> onTheTeam) {

    boolean isNobody() {
        return names.isEmpty();
    }

    /** "Dr Alma Rigby is your mentor."; empty for none. */
    String inWords() {
        return isNobody() ? "" : "%s your mentor%s.".formatted(are(names), names.size() == 1 ? "" : "s");
    }

    /** Who reads what is written on the form (D3). */
    String whoSees() {
        return "Only the scheme team reads this.%s Leave out anything about your health."
                .formatted(onTheTeam.isEmpty() ? "" : " %s on it.".formatted(are(onTheTeam)));
    }

    private static String are(List<String> names) {
        return "%s %s".formatted(String.join(" and ", names), names.size() == 1 ? "is" : "are");
    }
}
