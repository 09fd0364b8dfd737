package dev.soundingboard.report;

/** Who was asked to come and has not joined. */
final class Invited {

    /** How many they are: trainees on the team's list whom it invited in the time, and who are no trainees here. */
    static final String SQL = """
            SELECT COUNT(*) FROM roster_entry e WHERE e.scheme = :scheme AND e.role = 'TRAINEE' AND EXISTS (
                SELECT 1 FROM invitation i JOIN invitation_round r ON r.id = i.round
                WHERE i.entry = e.id AND r.invited_at >= :from) AND NOT EXISTS (
                SELECT 1 FROM trainee t WHERE t.person = e.person AND t.scheme = e.scheme AND t.enrolled)
            """;

    /** What being invited means, in words. */
    static final String MEANS = "Invited: you have invited them and they have not joined yet, or they have joined.";

    private Invited() {}
}
