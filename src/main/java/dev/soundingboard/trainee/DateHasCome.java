package dev.soundingboard.trainee;

import dev.soundingboard.calendar.Days;
import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Role;
import dev.soundingboard.joining.JoinCommand.Switch;
import dev.soundingboard.notification.Manner;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.notification.Topic;
import dev.soundingboard.people.People;
import dev.soundingboard.scheme.JoiningPolicy.KeyDate;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.trainee.Trainee.DateSet;
import dev.soundingboard.trainee.TraineeCommand.Change;
import dev.soundingboard.trainee.TraineeCommand.DateIsRight;
import dev.soundingboard.trainee.TraineeCommand.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks a trainee once, on the day that they gave, whether it is still right (E2): what is counted from it is then too. */
@Component
class DateHasCome implements NotificationContent {

    static final Topic DATES =
            new Topic("dates", "Your own dates", "you gave us a date that matters now", Set.of(Role.TRAINEE));

    private static final String COME = "trainee.date-has-come";

    private final Notifications notifications;
    private final TraineeRepository trainees;
    private final TraineeRules rules;
    private final People people;
    private final Schemes schemes;

    DateHasCome(
            Notifications notifications,
            TraineeRepository trainees,
            TraineeRules rules,
            People people,
            Schemes schemes) {
        this.notifications = notifications;
        this.trainees = trainees;
        this.rules = rules;
        this.people = people;
        this.schemes = schemes;
    }

    /** Of a day that is behind already nobody is asked. */
    @EventListener
    void on(DateSet set) {
        var trainee = set.trainee();
        var zone = people.get(trainee.person()).zone();
        trainee.keyDate()
                .filter(day -> day.isAfter(rules.today(zone)))
                .ifPresent(day -> notifications.tellAt(
                        Days.inTheMorningOf(day, zone), trainee.person(), COME, trainee.withItsDate()));
    }

    @Override
    public Set<String> kinds() {
        return Set.of(COME);
    }

    @Override
    public Manner mannerOf(String kind) {
        return Manner.reminderOf(DATES);
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        return trainees.stillWithItsDate(person, subject)
                .flatMap(trainee -> question(trainee).stream())
                .findFirst();
    }

    private Optional<Card> question(Trainee trainee) {
        var scheme = schemes.get(trainee.scheme());
        return Optional.ofNullable(scheme.joining().date())
                .flatMap(policy -> trainee.keyDate().map(day -> question(trainee, scheme, policy, day)));
    }

    private Card question(Trainee trainee, Scheme scheme, KeyDate policy, LocalDate day) {
        return new News(
                "Is your %s still right?".formatted(policy.name()),
                "You gave %s as your %s.".formatted(Moments.dayInWords(day), policy.name()),
                ways(trainee, scheme));
    }

    /** In another scheme just now, they switch first. */
    private List<Button> ways(Trainee trainee, Scheme scheme) {
        return scheme.id().equals(people.get(trainee.person()).asActor().scheme())
                ? List.of(new Button("Yes", new DateIsRight()), new Button("Change the date", new Change(Part.DATE)))
                : List.of(Switch.asButton(scheme));
    }
}
