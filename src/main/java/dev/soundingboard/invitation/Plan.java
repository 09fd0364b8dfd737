package dev.soundingboard.invitation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How each is reached.
 *
 * @param unreached whom the team has to write to
 * @param lately who was invited a while ago, so that they aren't again
 */
record Plan(List<Invitee> inTeams, List<Invitee> byEmail, List<Invitee> unreached, List<Invitee> lately) {

    static Plan of(List<Invitee> all, boolean canMail, LocalDate lately) {
        var plan = new Plan(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        all.forEach(it -> plan.put(it, canMail, lately));
        return plan;
    }

    private void put(Invitee invitee, boolean canMail, LocalDate since) {
        if (invitee.wasInvitedSince(since)) {
            lately.add(invitee);
        } else if (invitee.here()) {
            inTeams.add(invitee);
        } else if (canMail && invitee.hasAddress()) {
            byEmail.add(invitee);
        } else {
            unreached.add(invitee);
        }
    }

    /** How many are invited. */
    int people() {
        return inTeams.size() + byEmail.size();
    }

    /** Tells whom it invites from any others, and by which way, on every node alike. */
    UUID seen() {
        var all = Stream.of(inTeams, byEmail)
                .map(way -> way.stream().map(Invitee::identity).toList())
                .toList();
        return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Whether all of them are among these by their date. */
    boolean isByDate() {
        return Stream.of(inTeams, byEmail, unreached, lately)
                .flatMap(List::stream)
                .allMatch(Invitee::isByDate);
    }

    boolean isEmpty() {
        return people() + unreached.size() + lately.size() == 0;
    }
}
