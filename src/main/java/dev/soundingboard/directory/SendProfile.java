package dev.soundingboard.directory;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentor.MentorCommand.Open;
import dev.soundingboard.mentor.MentorCommand.SendToMe;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.notification.Manner;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.people.People;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sends a profile that was shared with others to the own chat of whoever wants to see more of it. */
@Component
class SendProfile implements Handler<SendToMe>, NotificationContent {

    private static final String KIND = "directory.profile";

    private final Mentors mentors;
    private final OpenMentor open;
    private final People people;
    private final Notifications notifications;

    SendProfile(Mentors mentors, OpenMentor open, People people, Notifications notifications) {
        this.mentors = mentors;
        this.open = open;
        this.people = people;
        this.notifications = notifications;
    }

    @Override
    public Reply handle(Actor actor, SendToMe command) {
        var mentor = mentors.find(command.mentor(), actor.inScheme());
        if (mentor.isEmpty()) {
            return Reply.show(Mentors.noSuchMentor());
        }
        notifications.tell(actor.person(), KIND, command.mentor());
        return Reply.say("Look in your own chat with me: I am sending you the profile there.");
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Manner mannerOf(String kind) {
        return Manner.ANSWER;
    }

    /** The profile as they would open it themself. */
    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        return people.find(person)
                .map(it -> it.asActor())
                .filter(actor -> actor.scheme() != null)
                .map(actor -> open.handle(actor, new Open(subject)))
                .flatMap(reply -> reply instanceof Reply.Show show ? Optional.of(show.card()) : Optional.empty());
    }
}
