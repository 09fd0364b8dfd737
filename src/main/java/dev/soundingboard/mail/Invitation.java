package dev.soundingboard.mail;

import java.util.List;
import java.util.UUID;

/**
 * An e-mail that invites somebody who may not have opened Sounding Board yet. It names nobody, and no date.
 *
 * @param id of this e-mail, by which its reader can refuse further ones
 * @param lines what is offered, a paragraph each
 * @param team who invites
 * @param teamEmail whom to ask
 */
public record Invitation(UUID id, String to, List<String> lines, String team, String teamEmail) {

    @Override
    public String toString() {
        return "Invitation[%s]".formatted(id);
    }
}
