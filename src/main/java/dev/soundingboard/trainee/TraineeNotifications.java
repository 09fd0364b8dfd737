package dev.soundingboard.trainee;

import dev.soundingboard.calendar.Days;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Role;
import dev.soundingboard.joining.JoinCommand.As;
import dev.soundingboard.joining.JoinCommand.Switch;
import dev.soundingboard.notification.Manner;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.people.People;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.trainee.Trainee.DateSet;
import dev.soundingboard.trainee.Trainee.ExceptionAsked;
import dev.soundingboard.trainee.Trainee.ExceptionGranted;
import dev.soundingboard.trainee.Trainee.ExceptionTakenBack;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a trainee on the day their window opens (E2), and both sides about an exception (E3). */
@Component
class TraineeNotifications implements NotificationContent {

    static final String OPENS = "trainee.window-opens";
    private static final String ASKED = "trainee.exception-asked";
    private static final String GRANTED = "trainee.exception-granted";
    private static final String TAKEN_BACK = "trainee.exception-taken-back";

    private final Notifications notifications;
    private final TraineeRepository trainees;
    private final TraineeRules rules;
    private final TraineeCards cards;
    private final ExceptionWishes wishes;
    private final People people;
    private final Schemes schemes;

    TraineeNotifications(
            Notifications notifications,
            TraineeRepository trainees,
            TraineeRules rules,
            TraineeCards cards,
            ExceptionWishes wishes,
            People people,
            Schemes schemes) {
        this.notifications = notifications;
        this.trainees = trainees;
        this.rules = rules;
        this.cards = cards;
        this.wishes = wishes;
        this.people = people;
        this.schemes = schemes;
    }

    @EventListener
    void on(DateSet set) {
        var trainee = set.trainee();
        var zone = people.get(trainee.person()).zone();
        rules.opens(trainee, zone, schemes.get(trainee.scheme()))
                .ifPresent(day -> notifications.tellAt(
                        Days.inTheMorningOf(day, zone), trainee.person(), OPENS, trainee.withItsDate()));
    }

    @EventListener
    void on(ExceptionAsked asked) {
        people.admins(asked.trainee().scheme())
                .forEach(admin ->
                        notifications.tell(admin, ASKED, asked.trainee().id()));
    }

    @EventListener
    void on(ExceptionGranted granted) {
        notifications.tell(
                granted.trainee().person(), GRANTED, granted.trainee().id());
    }

    /** Whoever has not heard of it need not hear that it is gone. */
    @EventListener
    void on(ExceptionTakenBack takenBack) {
        var trainee = takenBack.trainee();
        if (notifications.isWaiting(trainee.person(), GRANTED, trainee.id())) {
            notifications.forget(trainee.person(), GRANTED, trainee.id());
        } else {
            notifications.tell(trainee.person(), TAKEN_BACK, trainee.id());
        }
    }

    @Override
    public Set<String> kinds() {
        return Set.of(OPENS, ASKED, GRANTED, TAKEN_BACK);
    }

    @Override
    public Manner mannerOf(String kind) {
        return kind.equals(OPENS) ? Manner.reminderOf(DateHasCome.DATES) : Manner.NEWS;
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        if (kind.equals(OPENS)) {
            return trainees.stillWithItsDate(person, subject)
                    .flatMap(trainee -> opens(trainee).stream())
                    .findFirst();
        }
        var found = trainees.findById(subject);
        if (kind.equals(ASKED)) {
            return found.filter(Trainee::waitsForException).map(wishes::of);
        }
        return kind.equals(GRANTED)
                ? found.filter(Trainee::hasException).map(this::granted)
                : found.filter(trainee -> !trainee.hasException()).map(this::takenBack);
    }

    private Optional<Card> opens(Trainee trainee) {
        var scheme = schemes.get(trainee.scheme());
        var zone = people.get(trainee.person()).zone();
        return trainee.hasException() || rules.mayAsk(trainee, zone, scheme).isPresent()
                ? Optional.empty()
                : Optional.of(new News(
                        "You can ask for a mentor now",
                        "You joined %s early. From today you can ask for a mentor.".formatted(scheme.name()),
                        waysOn(trainee, scheme)));
    }

    private Card granted(Trainee trainee) {
        var scheme = schemes.get(trainee.scheme());
        var text = "The %s has made an exception for you. You can ask for a mentor now."
                .formatted(scheme.team().name());
        return trainee.isEnrolled()
                ? new News("The team has made an exception for you", text, waysOn(trainee, scheme))
                : new News(
                        "The team has made an exception for you",
                        "The %s has made an exception for you. Finish joining, then you can ask for a mentor."
                                .formatted(scheme.team().name()),
                        List.of(new Button("Finish joining", new As(scheme.id(), Role.TRAINEE))));
    }

    private Card takenBack(Trainee trainee) {
        var team = schemes.get(trainee.scheme()).team();
        return new News(
                "The exception for you is taken back",
                "The %s had made an exception for you, and has taken it back. I am sorry. If you have a question, write to %s."
                        .formatted(team.name(), team.email()),
                List.of(Home.asButton()));
    }

    /** In another scheme just now, they switch first. */
    private List<Button> waysOn(Trainee trainee, Scheme scheme) {
        var actor = people.get(trainee.person()).asActor();
        return scheme.id().equals(actor.scheme()) ? cards.offers(actor) : List.of(Switch.asButton(scheme));
    }
}
