package dev.soundingboard.report;

/** Who was asked to come and has not joined. */
final class Invited {

    /** How many they are: trainees on the team's list who are no trainees here. */
    static final String SQL = """
            SELECT COUNT(*) FROM roster_entry e WHERE e.scheme = :scheme AND e.role = 'TRAINEE' AND NOT EXISTS (
                SELECT 1 FROM trainee t WHERE t.person = e.person AND t.scheme = e.scheme AND t.enrolled)
            """;

    /** What being invited means, in words. */
    static final String MEANS = "Invited: on your list as a trainee, or joined without being on it.";

    private Invited() {}
}
