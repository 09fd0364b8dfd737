package dev.soundingboard.standing;

import dev.soundingboard.calendar.Days;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.confidential.Vault;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.people.People;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.standing.StandingCommand.Save;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Logs something that a mentor went to, once, however often the button is pressed (M4). */
@Component
class SaveAttendance implements Handler<Save> {

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
                        ? attendance.with(mentor, command.entry(), attendance::shown)
                        : save(actor, mentor, command));
    }

    private Reply save(Actor actor, Mentor mentor, Save typed) {
        var policy = schemes.get(mentor.scheme()).mentors().standing();
        var today = LocalDate.ofInstant(clock.instant(), actor.zone());
        return AttendanceRules.problem(typed, policy, today)
                .map(problem -> Reply.replace(AttendanceForm.of(policy, typed, problem, today)))
                .orElseGet(() -> {
                    attendances.saveAndFlush(entry(mentor, typed));
                    return Reply.replace(cards.of(actor, mentor, "%s is logged.".formatted(typed.kind())));
                });
    }

    private Attendance entry(Mentor mentor, Save typed) {
        var entry = new Attendance(
                typed.entry(),
                mentor.id(),
                typed.kind(),
                Days.typed(typed.held()).orElseThrow(),
                Amounts.read(typed.hours()).orElseThrow(),
                Amounts.read(typed.points()).orElse(null));
        if (!typed.note().isEmpty()) {
            entry.notes(vault.seal(mentor.person(), mentor.id(), entry.id(), typed.note()));
        }
        return entry;
    }
}
