package dev.soundingboard.survey;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Role;
import dev.soundingboard.notification.Manner;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Topic;
import dev.soundingboard.people.People;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sends the survey and its reminders while it is open, to somebody who still is in the scheme; then closes it. */
@Component
class SurveyNotifications implements NotificationContent {

    private static final Topic SURVEYS = new Topic(
            "surveys", "Short surveys", "the scheme asks now and then how it goes", Set.of(Role.TRAINEE, Role.MENTOR));

    static final String ASKED = "survey.asked";
    static final String REMINDER = "survey.reminder";
    static final String CLOSES = CHORE + "survey.closes";

    private final Invitations invitations;
    private final SurveyCards cards;
    private final People people;

    SurveyNotifications(Invitations invitations, SurveyCards cards, People people) {
        this.invitations = invitations;
        this.cards = cards;
        this.people = people;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(ASKED, REMINDER, CLOSES);
    }

    @Override
    public Manner mannerOf(String kind) {
        return Manner.reminderOf(SURVEYS);
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        var open = invitations.findById(subject).filter(Invitation::isOpen);
        if (kind.equals(CLOSES)) {
            open.ifPresent(this::close);
            return Optional.empty();
        }
        return open.filter(invitation -> isStillIn(person, invitation.scheme()))
                .flatMap(invitation -> cards.reminding(invitation, kind.equals(REMINDER)));
    }

    private void close(Invitation invitation) {
        invitation.close();
        invitations.saveAndFlush(invitation);
    }

    private boolean isStillIn(UUID person, String scheme) {
        return people.find(person).filter(it -> !it.rolesIn(scheme).isEmpty()).isPresent();
    }
}
