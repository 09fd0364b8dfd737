package dev.soundingboard.onbehalf;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.News;
import dev.soundingboard.notification.Manner;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.trainee.Trainee;
import dev.soundingboard.trainee.TraineeCommand;
import dev.soundingboard.trainee.Trainees;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells a trainee that the team has moved their date (E2). */
@Component
class DateMoved implements NotificationContent {

    private static final String MOVED = "onbehalf.date-moved";

    private final Notifications notifications;
    private final Trainees trainees;
    private final Schemes schemes;

    DateMoved(Notifications notifications, Trainees trainees, Schemes schemes) {
        this.notifications = notifications;
        this.trainees = trainees;
        this.schemes = schemes;
    }

    void by(Trainee trainee) {
        notifications.tell(trainee.person(), MOVED, trainee.id());
    }

    @Override
    public Set<String> kinds() {
        return Set.of(MOVED);
    }

    @Override
    public Manner mannerOf(String kind) {
        return Manner.NEWS;
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        return trainees.byId(subject).flatMap(trainee -> moved(trainee, schemes.get(trainee.scheme())));
    }

    private static Optional<Card> moved(Trainee trainee, Scheme scheme) {
        return Optional.ofNullable(scheme.joining().date())
                .flatMap(policy -> trainee.keyDate()
                        .map(day -> new News(
                                "Your %s is %s now".formatted(policy.name(), Moments.dayInWords(day)),
                                "The %s has changed it for you. If it isn’t right, change it or write to %s."
                                        .formatted(
                                                scheme.team().name(),
                                                scheme.team().email()),
                                List.of(new Button("My details", new TraineeCommand.Details()), Home.asButton()))));
    }
}
