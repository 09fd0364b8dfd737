package dev.soundingboard.survey;

import dev.soundingboard.calendar.Days;
import dev.soundingboard.chat.Card;
import dev.soundingboard.mentorship.MentorshipEvent;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.mentorship.Mentorships;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.scheme.SurveyPolicy;
import dev.soundingboard.scheme.SurveyPolicy.Occasion;
import dev.soundingboard.session.SessionState;
import dev.soundingboard.session.Sessions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When a pair is asked: at its end (F1), when its time is over, and every so often (F2). A pair has one chore that looks
 * whether something is due and then makes the next one; so whoever begins or ends a pair needn't wait for it.
 */
@Component
class SurveyTimes implements NotificationContent {

    private static final String LOOK = CHORE + "survey.look";
    private static final String ENDED = CHORE + "survey.ended";

    /** A term can move with its key date, so it is looked at again before it was to be over. */
    private static final Period MEANWHILE = Period.ofMonths(1);

    private final Notifications notifications;
    private final Mentorships mentorships;
    private final Sessions sessions;
    private final Invitations invitations;
    private final Inviting inviting;
    private final Schemes schemes;
    private final Clock clock;

    SurveyTimes(
            Notifications notifications,
            Mentorships mentorships,
            Sessions sessions,
            Invitations invitations,
            Inviting inviting,
            Schemes schemes,
            Clock clock) {
        this.notifications = notifications;
        this.mentorships = mentorships;
        this.sessions = sessions;
        this.invitations = invitations;
        this.inviting = inviting;
        this.schemes = schemes;
        this.clock = clock;
    }

    @EventListener
    void on(MentorshipEvent.Begun event) {
        notifications.tell(event.pair().trainee(), LOOK, event.mentorship());
    }

    @EventListener
    void on(MentorshipEvent.Introduced event) {
        notifications.tell(event.pair().trainee(), LOOK, event.mentorship());
    }

    @EventListener
    void on(MentorshipEvent.Ended event) {
        notifications.tell(event.pair().trainee(), ENDED, event.mentorship());
    }

    @Override
    public Set<String> kinds() {
        return Set.of(LOOK, ENDED);
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        mentorships
                .inFull(subject)
                .filter(pair -> pair.mentorship().isActive() == kind.equals(LOOK))
                .ifPresent(kind.equals(LOOK) ? this::look : this::askAtTheEnd);
        return Optional.empty();
    }

    private void askAtTheEnd(MentorshipInFull pair) {
        invitations.closeByTime(pair.id());
        ask(pair, Occasion.ENDING);
    }

    /** Two who never met aren't asked how it was. */
    private void ask(MentorshipInFull pair, Occasion occasion) {
        var surveys = surveysAt(occasion, pair.scheme()).toList();
        if (!surveys.isEmpty() && haveMet(pair)) {
            surveys.forEach(
                    survey -> inviting.invite(pair.id(), pair.mentorship().pair(), survey));
        }
    }

    /** Also in a session that was planned, and of which nobody has said that it didn't take place. */
    private boolean haveMet(MentorshipInFull pair) {
        return sessions.of(pair.id()).stream()
                .anyMatch(session -> session.state() == SessionState.HELD
                        || (session.state() == SessionState.PLANNED && hasCome(session.end())));
    }

    private void look(MentorshipInFull pair) {
        var scheme = schemes.get(pair.scheme());
        if (endOfTerm(pair).filter(this::hasCome).isPresent()) {
            ask(pair, Occasion.TERM);
        }
        scheme.asks().forEach(survey -> askByTime(pair, survey));
        next(pair, scheme)
                .ifPresent(moment ->
                        notifications.tellAt(moment, pair.mentorship().pair().trainee(), LOOK, pair.id()));
    }

    /** F2: somebody in several pairs is asked once; in a break, nobody is. */
    private void askByTime(MentorshipInFull pair, SurveyPolicy survey) {
        var every = survey.every();
        if (every == null || pair.mentorship().isPaused()) {
            return;
        }
        var round = Rounds.passed(every, pair.mentorship().since(), clock.instant());
        survey.whom().stream()
                .map(whom -> Inviting.personOf(pair.mentorship().pair(), whom))
                .filter(person ->
                        round > 0 && !invitations.askedSince(person, pair.scheme(), survey.id(), today().minus(every)))
                .forEach(person -> inviting.invite(pair.id(), person, pair.scheme(), survey, round));
    }

    /** The next moment at which something may be due. */
    private Optional<Instant> next(MentorshipInFull pair, Scheme scheme) {
        var now = clock.instant();
        var byTime = scheme.asks().stream()
                .map(SurveyPolicy::every)
                .flatMap(Stream::ofNullable)
                .map(every -> Rounds.next(every, pair.mentorship().since(), now));
        var term = surveysAt(Occasion.TERM, scheme.id()).findAny().isEmpty()
                ? Stream.<Instant>empty()
                : endOfTerm(pair).stream()
                        .filter(end -> !hasCome(end))
                        .flatMap(end -> Stream.of(
                                end, Rounds.next(MEANWHILE, pair.mentorship().since(), now)));
        return Stream.concat(byTime, term).min(Instant::compareTo);
    }

    private static Optional<Instant> endOfTerm(MentorshipInFull pair) {
        return pair.mentorship().termEnds().map(day -> Days.inTheMorningOf(day, pair.traineeZone()));
    }

    private Stream<SurveyPolicy> surveysAt(Occasion occasion, String scheme) {
        return schemes.get(scheme).asks().stream().filter(survey -> survey.at().contains(occasion));
    }

    private boolean hasCome(Instant moment) {
        return !moment.isAfter(clock.instant());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
