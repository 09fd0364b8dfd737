package dev.soundingboard.suspension;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.TeamCommand;
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
        return some(typed, admin).map(it -> it.isOne() ? cards.of(it.mentors().get(0), admin) : choice(it, typed));
    }

    /** The same of those who are hidden; of whoever isn't, that. */
    Optional<Card> hiddenBy(String typed, Actor admin) {
        return some(typed, admin).flatMap(it -> {
            var hidden = it.hidden();
            if (it.isOne()) {
                var mentor = it.mentors().get(0);
                return Optional.of(
                        hidden.mentors().isEmpty() ? SuspensionCards.notHidden(mentor) : cards.of(mentor, admin));
            }
            return hidden.mentors().isEmpty()
                    ? Optional.of(noneHidden(typed)).filter(card -> it.certain())
                    : Optional.of(choice(hidden, typed));
        });
    }

    private Optional<Some> some(String typed, Actor admin) {
        var found = names.find(admin.inScheme(), Role.MENTOR, typed, MOST);
        var meant = mentors.called(found, admin.inScheme());
        return meant.isEmpty() ? Optional.empty() : Optional.of(new Some(meant, found.certain()));
    }

    /** Who may be meant; certain if they are called that. */
    private record Some(List<Mentor> mentors, boolean certain) {

        boolean isOne() {
            return certain && mentors.size() == 1;
        }

        Some hidden() {
            return new Some(
                    mentors.stream()
                            .filter(mentor -> mentor.suspendedSince().isPresent())
                            .toList(),
                    certain);
        }
    }

    private static Card noneHidden(String typed) {
        return new News(
                "None of them is hidden",
                "Your team has hidden no mentor called “%s”.".formatted(typed),
                List.of(TeamCommand.Menu.asButton()));
    }

    private static Card choice(Some found, String typed) {
        var meant = found.mentors();
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
