package dev.soundingboard.session;

import dev.soundingboard.agreement.AgreementEvent;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Role;
import dev.soundingboard.mentorship.MentorshipCommand;
import dev.soundingboard.mentorship.MentorshipEvent;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.mentorship.Mentorships;
import dev.soundingboard.notification.Manner;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.notification.Topic;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.scheme.SessionPolicy.Side;
import dev.soundingboard.session.SessionCommand.Form;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Nudges whom the scheme names when a pair could lose its rhythm (S1). Each pair is looked at when there may be
 * something to say; each look works out the next one from how things then are, so that several come together in one.
 */
@Component
class Rhythms implements NotificationContent {

    private static final Topic PLANNING = new Topic(
            "planning",
            "Time to plan a session",
            "the two of you have no session planned",
            Set.of(Role.TRAINEE, Role.MENTOR));

    private static final String LOOK = CHORE + "session.rhythm";
    private static final String NUDGE = "session.rhythm";

    private final Notifications notifications;
    private final Mentorships mentorships;
    private final Sessions sessions;
    private final Agreed agreed;
    private final Schemes schemes;
    private final Clock clock;

    Rhythms(
            Notifications notifications,
            Mentorships mentorships,
            Sessions sessions,
            Agreed agreed,
            Schemes schemes,
            Clock clock) {
        this.notifications = notifications;
        this.mentorships = mentorships;
        this.sessions = sessions;
        this.agreed = agreed;
        this.schemes = schemes;
        this.clock = clock;
    }

    @EventListener
    void on(MentorshipEvent.Begun event) {
        lookAt(clock.instant(), event.pair().trainee(), event.mentorship());
    }

    @EventListener
    void on(MentorshipEvent.Introduced event) {
        lookAt(clock.instant(), event.pair().trainee(), event.mentorship());
    }

    @EventListener
    void on(MentorshipEvent.Resumed event) {
        lookAt(clock.instant(), event.pair().trainee(), event.mentorship());
    }

    @EventListener
    void on(AgreementEvent.Settled event) {
        mentorships.inFull(event.mentorship()).ifPresent(pair -> lookAt(clock.instant(), traineeOf(pair), pair.id()));
    }

    /** One look waits for each pair, in its trainee's name: a new one takes the place of the one that waited. */
    private void lookAt(Instant due, UUID trainee, UUID mentorship) {
        notifications.forget(trainee, LOOK, mentorship);
        notifications.tellAt(due, trainee, LOOK, mentorship);
    }

    private static UUID traineeOf(MentorshipInFull pair) {
        return pair.mentorship().pair().trainee();
    }

    @Override
    public Set<String> kinds() {
        return Set.of(LOOK, NUDGE);
    }

    @Override
    public Manner mannerOf(String kind) {
        return Manner.reminderOf(PLANNING);
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        var pair = mentorships.inFull(subject).filter(it -> it.mentorship().isActive());
        if (kind.equals(LOOK)) {
            pair.ifPresent(this::look);
            return Optional.empty();
        }
        return pair.filter(it -> !it.mentorship().isPaused())
                .filter(it -> cadence(it).isBehind(clock.instant()))
                .map(it -> nudge(it, person));
    }

    private void look(MentorshipInFull pair) {
        var cadence = cadence(pair);
        var now = clock.instant();
        if (cadence.isBehind(now) && !pair.mentorship().isPaused()) {
            var two = pair.mentorship().pair();
            var sides = schemes.get(pair.scheme()).sessions().nudges();
            Optional.of(two.trainee()).filter(it -> sides.contains(Side.MENTEE)).ifPresent(it -> tell(it, pair));
            Optional.of(two.mentorPerson())
                    .filter(it -> sides.contains(Side.MENTOR))
                    .ifPresent(it -> tell(it, pair));
        }
        cadence.nextLook(now).ifPresent(next -> lookAt(next, traineeOf(pair), pair.id()));
    }

    private void tell(UUID person, MentorshipInFull pair) {
        notifications.tell(person, NUDGE, pair.id());
    }

    private Cadence cadence(MentorshipInFull pair) {
        return new Cadence(agreed.rhythm(pair), pair.mentorship().couldMeet(), sessions.of(pair.id()));
    }

    /** It says why it is sent. */
    private Card nudge(MentorshipInFull pair, UUID reader) {
        return new News(
                "Time to plan a session with " + pair.nameOfOther(reader),
                "No session is planned. " + agreed.rhythm(pair).says(),
                List.of(
                        new Button("Plan a session", new Form(pair.id())),
                        new Button("See where you stand", new MentorshipCommand.Open(pair.id()))));
    }
}
