package dev.soundingboard.survey;

import dev.soundingboard.mentorship.Pair;
import dev.soundingboard.notification.Notifications;
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
    private final Clock clock;

    Inviting(JdbcClient jdbc, Refusals refusals, Notifications notifications, Clock clock) {
        this.jdbc = jdbc;
        this.refusals = refusals;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** Asks each of the two whom the survey is for. */
    void invite(UUID mentorship, Pair pair, SurveyPolicy survey) {
        survey.whom().forEach(whom -> invite(mentorship, personOf(pair, whom), pair.scheme(), survey, ONCE));
    }

    /** Asks that person, unless they were asked this round or said never again. */
    void invite(UUID mentorship, UUID person, String scheme, SurveyPolicy survey, int round) {
        if (refusals.has(person, scheme, survey.id())) {
            return;
        }
        var id = UUID.randomUUID();
        var made = jdbc.sql("""
                        INSERT INTO survey_invitation
                            (id, mentorship, person, scheme, survey, round, asked_on, open, version)
                        VALUES (?, ?, ?, ?, ?, ?, ?, true, 0)
                        ON CONFLICT DO NOTHING""")
                .params(id, mentorship, person, scheme, survey.id(), round, today())
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
        notifications.tellAt(clock.instant().atOffset(ZoneOffset.UTC).plus(wait).toInstant(), person, kind, invitation);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    static UUID personOf(Pair pair, Whom whom) {
        return whom == Whom.TRAINEE ? pair.trainee() : pair.mentorPerson();
    }
}
