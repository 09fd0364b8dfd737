package dev.soundingboard.standing;

import dev.soundingboard.calendar.Days;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.confidential.Vault;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.people.People;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.scheme.StandingPolicy;
import dev.soundingboard.standing.StandingCommand.Save;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Logs something that a mentor went to, once, however often the button is pressed, or corrects it (M4). */
@Component
class SaveAttendance implements Handler<Save> {

    private static final String CHANGED =
            "You have changed this since you opened the form. Look at it again, and save what is right.";

    private static final String LOGGED_ALREADY =
            "You have logged this day already. Save to put this in the place of what you wrote then.";

    private static final String TWICE =
            "The scheme team has recorded this day for you already. Choose another day, or delete this entry.";

    private static final String RECORDED =
            "recorded by the scheme team already, so it counts once. What you wrote is kept with it";

    private final People people;
    private final MyStanding mine;
    private final MyAttendance attendance;
    private final Attendances attendances;
    private final StandingCards cards;
    private final Vault vault;
    private final Schemes schemes;
    private final Clock clock;

    SaveAttendance(
            People people,
            MyStanding mine,
            MyAttendance attendance,
            Attendances attendances,
            StandingCards cards,
            Vault vault,
            Schemes schemes,
            Clock clock) {
        this.people = people;
        this.mine = mine;
        this.attendance = attendance;
        this.attendances = attendances;
        this.cards = cards;
        this.vault = vault;
        this.schemes = schemes;
        this.clock = clock;
    }

    @Override
    public Reply handle(Actor actor, Save command) {
        people.oneTurnAtATime(actor.person());
        return mine.with(
                actor,
                mentor -> attendances.findById(command.entry()).isPresent()
                        ? attendance.with(mentor, command.entry(), entry -> again(actor, mentor, entry, command))
                        : log(actor, mentor, command));
    }

    private Reply log(Actor actor, Mentor mentor, Save typed) {
        return problem(actor, mentor, typed)
                .map(problem -> form(AttendanceForm::toLog, actor, mentor, typed, problem))
                .orElseGet(() -> recorded(mentor, typed)
                        .map(entry -> withTheTeams(actor, mentor, entry, typed))
                        .orElseGet(() -> saved(
                                actor,
                                mentor,
                                new Attendance(typed.entry(), mentor.id(), Attended.of(typed)),
                                typed,
                                "logged")));
    }

    /** It counts once: what they type is kept with what the scheme team recorded for that day. */
    private Reply withTheTeams(Actor actor, Mentor mentor, Attendance entry, Save typed) {
        var stands = attendance.asTyped(entry);
        var theirs = new Save(
                entry.id(), entry.version(), typed.kind(), typed.held(), typed.hours(), typed.points(), typed.note());
        return entry.isByTeam() || stands.saysTheSameAs(theirs)
                ? saved(actor, mentor, correct(entry, typed), typed, RECORDED)
                : form(AttendanceForm::toCorrect, actor, mentor, theirs, LOGGED_ALREADY);
    }

    /** Only days of the team's own kind are recorded. */
    private Optional<Attendance> recorded(Mentor mentor, Save typed) {
        return typed.kind().equals(policy(mentor).days())
                ? attendances
                        .recorded(
                                mentor.id(),
                                typed.kind(),
                                Days.typed(typed.held()).orElseThrow())
                        .stream()
                        .findFirst()
                : Optional.empty();
    }

    private static Attendance correct(Attendance entry, Save typed) {
        entry.correct(Attended.of(typed));
        return entry;
    }

    /** It is logged already. What they have changed since then counts, unless it is changed elsewhere too. */
    private Reply again(Actor actor, Mentor mentor, Attendance entry, Save typed) {
        var stands = attendance.asTyped(entry);
        if (stands.saysTheSameAs(typed)) {
            return attendance.shown(entry);
        }
        if (stands.version() != typed.version()) {
            return form(AttendanceForm::toCorrect, actor, mentor, typed.seeing(stands.version()), CHANGED);
        }
        return problem(actor, mentor, typed)
                .or(() -> recorded(mentor, typed)
                        .filter(other -> !other.id().equals(entry.id()))
                        .map(other -> TWICE))
                .map(problem -> form(AttendanceForm::toCorrect, actor, mentor, typed, problem))
                .orElseGet(() -> saved(actor, mentor, correct(entry, typed), typed, "corrected"));
    }

    private Reply saved(Actor actor, Mentor mentor, Attendance entry, Save typed, String done) {
        entry.notes(typed.note().isEmpty() ? null : vault.seal(mentor.person(), mentor.id(), entry.id(), typed.note()));
        attendances.saveAndFlush(entry);
        return Reply.replace(cards.of(actor, mentor, "%s is %s.".formatted(typed.kind(), done)));
    }

    private Optional<String> problem(Actor actor, Mentor mentor, Save typed) {
        return AttendanceRules.problem(typed, policy(mentor), today(actor));
    }

    private Reply form(Form form, Actor actor, Mentor mentor, Save typed, String problem) {
        return Reply.replace(form.of(policy(mentor), typed, problem, today(actor)));
    }

    private StandingPolicy policy(Mentor mentor) {
        return schemes.get(mentor.scheme()).mentors().standing();
    }

    private LocalDate today(Actor actor) {
        return LocalDate.ofInstant(clock.instant(), actor.zone());
    }

    /** To log it, or to correct it. */
    private interface Form {
        AttendanceForm of(StandingPolicy policy, Save typed, String problem, LocalDate today);
    }
}
