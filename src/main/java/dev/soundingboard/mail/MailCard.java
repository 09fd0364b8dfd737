package dev.soundingboard.mail;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;

/**
 * Where somebody's reminders go by e-mail, with the form to change it. Only they are shown it.
 *
 * @param status what becomes of it; empty if there is no address
 * @param problem what to mend; empty if nothing
 * @param address as it is, or as it was typed
 * @param choice when they want e-mails, the name of a {@link Choice}
 * @param known there is an address
 * @param unconfirmed it is still to be confirmed
 * @param version of the address, or {@link #NONE}
 */
@Template("mail/settings")
record MailCard(
        String status,
        String problem,
        String address,
        String choice,
        boolean known,
        boolean unconfirmed,
        int version,
        int longest)
        implements Card {

    /** The version of somebody who has given no address. */
    static final int NONE = -1;

    MailCard withProblem(String what, String typed, String chosen) {
        return new MailCard("", what, typed, chosen, known, unconfirmed, version, longest);
    }

    @Override
    public String summary() {
        return "E-mail reminders";
    }
}
