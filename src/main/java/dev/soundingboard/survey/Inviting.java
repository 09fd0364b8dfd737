package dev.soundingboard.survey;

import dev.soundingboard.calendar.Days;
import dev.soundingboard.chat.Role;
import dev.soundingboard.mentorship.Pair;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.people.People;
import dev.soundingboard.scheme.SurveyPolicy;
import dev.soundingboard.scheme.SurveyPolicy.Whom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks somebody, once for each occasion, and sees to the reminders: two at most, and never again after them. */
@Component
class Inviting {

    /** The round of a survey that is asked once for a pair; by time they are counted from one. */
    static final int ONCE = 0;

    private final JdbcClient jdbc;
    private final Refusals refusals;
    private final Notifications notifications;
    private final People people;
    private final Clock clock;

    Inviting(JdbcClient jdbc, Refusals refusals, Notifications notifications, People people, Clock clock) {
        this.jdbc = jdbc;
        this.refusals = refusals;
        this.notifications = notifications;
        this.people = people;
        this.clock = clock;
    }

    /** Asks each of the two whom the survey is for; about all their pairs together, somebody is asked once in a year. */
    void invite(UUID mentorship, Pair pair, SurveyPolicy survey) {
        survey.whom().stream()
                .filter(whom -> isStill(whom, pair))
                .map(whom -> personOf(pair, whom))
                .filter(person -> !wasAsked(person, pair.scheme(), survey))
                .forEach(person -> invite(mentorship, person, pair.scheme(), survey, ONCE));
    }

    /** Whoever has left the scheme can't answer any more. */
    private boolean isStill(Whom whom, Pair pair) {
        return people.get(personOf(pair, whom)).is(whom == Whom.TRAINEE ? Role.TRAINEE : Role.MENTOR, pair.scheme());
    }

    private boolean wasAsked(UUID person, String scheme, SurveyPolicy survey) {
        return jdbc.sql("""
                        SELECT count(*) FROM survey_invitation
                        WHERE person = ? AND scheme = ? AND survey = ? AND round = ? AND asked_on > ?""")
                        .params(person, scheme, survey.id(), ONCE, today().minusYears(1))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Asks that person, unless they were asked this round or in these months, or said never again. */
    void invite(UUID mentorship, UUID person, String scheme, SurveyPolicy survey, int round) {
        if (refusals.has(person, scheme, survey.id())) {
            return;
        }
        var id = UUID.randomUUID();
        var made = jdbc.sql("""
                        INSERT INTO survey_invitation
                            (id, mentorship, person, scheme, survey, round, asked_on, asked_from, open, version)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, true, 0)
                        ON CONFLICT DO NOTHING""")
                .params(
                        id,
                        mentorship,
                        person,
                        scheme,
                        survey.id(),
                        round,
                        today(),
                        AskedIn.of(survey, today()).from().toString())
                .update();
        if (made == 1) {
            tell(id, person, survey);
        }
    }

    private void tell(UUID invitation, UUID person, SurveyPolicy survey) {
        tellAfter(survey.after(), person, SurveyNotifications.ASKED, invitation);
        survey.remindAfter().forEach(wait -> tellAfter(wait, person, SurveyNotifications.REMINDER, invitation));
        tellAfter(survey.openFor(), person, SurveyNotifications.CLOSES, invitation);
    }

    private void tellAfter(Period wait, UUID person, String kind, UUID invitation) {
        notifications.tellAt(Days.after(clock.instant(), wait), person, kind, invitation);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    static UUID personOf(Pair pair, Whom whom) {
        return whom == Whom.TRAINEE ? pair.trainee() : pair.mentorPerson();
    }
}
