package dev.soundingboard.standing;

import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.confidential.Vault;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.standing.StandingCommand.Save;
import dev.soundingboard.standing.StandingCommand.Show;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** A mentor's own entries: found for nobody else. */
@Component
class MyAttendance {

    private final Attendances attendances;
    private final Vault vault;

    MyAttendance(Attendances attendances, Vault vault) {
        this.attendances = attendances;
        this.vault = vault;
    }

    Reply with(Mentor mentor, UUID entry, Function<Attendance, Reply> answer) {
        return attendances
                .findById(entry)
                .filter(it -> it.mentor().equals(mentor.id()))
                .map(answer)
                .orElseGet(() ->
                        Reply.show(Refusal.because("We can’t find that entry. It may be deleted.", Show.asButton())));
    }

    /** With what they took from it. */
    Reply shown(Attendance entry) {
        return Reply.replace(AttendanceCard.of(entry, note(entry)));
    }

    /** As they would type it. */
    Save asTyped(Attendance entry) {
        return new Save(
                entry.id(),
                entry.version(),
                entry.kind(),
                entry.held().toString(),
                Amounts.plain(entry.hours()),
                entry.points().signum() == 0 ? "" : Amounts.plain(entry.points()),
                note(entry));
    }

    private String note(Attendance entry) {
        return entry.note().flatMap(text -> vault.open(text, entry.id())).orElse("");
    }
}
