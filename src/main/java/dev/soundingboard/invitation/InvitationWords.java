package dev.soundingboard.invitation;

import dev.soundingboard.scheme.Scheme;

/** What somebody reads who is invited, in the scheme's own words (E4, E6). */
record InvitationWords(String title, String text) {

    static InvitationWords of(Scheme scheme) {
        return new InvitationWords(
                "Would you like a mentor?",
                "The %s invites you. %s %s"
                        .formatted(
                                scheme.team().name(),
                                scheme.mentoring().inShort(),
                                scheme.joining().voluntary()));
    }
}
