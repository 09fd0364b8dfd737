package dev.soundingboard.suspension;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Role;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.people.Names;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which mentor of the admin's scheme somebody means by a name; who is in doubt chooses. */
@Component
class MentorsMeant {

    private static final int MOST = 6;

    private final Names names;
    private final Mentors mentors;
    private final SuspensionCards cards;

    MentorsMeant(Names names, Mentors mentors, SuspensionCards cards) {
        this.names = names;
        this.mentors = mentors;
        this.cards = cards;
    }

    /** The mentor's card, or those who may be meant; empty if nobody has a name like it. */
    Optional<Card> by(String typed, Actor admin) {
        var scheme = admin.inScheme();
        var found = names.find(scheme, Role.MENTOR, typed, MOST);
        var meant = mentors.called(found, scheme);
        if (meant.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                found.certain() && meant.size() == 1 ? cards.of(meant.get(0), admin) : choice(found, typed, meant));
    }

    private static Card choice(Names.Found found, String typed, List<Mentor> meant) {
        return found.certain()
                ? SuspensionCards.choice(
                        "Which of them do you mean?",
                        meant.size() < MOST
                                ? "These mentors are called “%s”.".formatted(typed)
                                : "These and others are called “%s”. If it is nobody of them, type more of the name."
                                        .formatted(typed),
                        meant)
                : SuspensionCards.choice(
                        "Do you mean one of these?", "I know no mentor called “%s” here.".formatted(typed), meant);
    }
}
