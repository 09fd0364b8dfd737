package dev.soundingboard.directory;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Role;
import dev.soundingboard.independence.Finding;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.MentorCommand.Browse;
import dev.soundingboard.mentor.MentorCommand.Open;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.mentor.SuspensionCommand;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.taster.TasterCommand.Ask;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens a mentor's profile. */
@Component
class OpenMentor implements Query<Open> {

    private final Mentors mentors;
    private final Sight sight;
    private final Schemes schemes;
    private final Clock clock;

    OpenMentor(Mentors mentors, Sight sight, Schemes schemes, Clock clock) {
        this.mentors = mentors;
        this.sight = sight;
        this.schemes = schemes;
        this.clock = clock;
    }

    @Override
    public Reply handle(Actor actor, Open command) {
        return mentors.find(command.mentor(), actor.inScheme())
                .flatMap(mentor -> profile(actor, mentor))
                .map(Reply::show)
                .orElseGet(() -> Reply.show(Mentors.noSuchMentor()));
    }

    /** Empty where the mentor is hidden from that person (P3). */
    private Optional<Card> profile(Actor actor, Mentor mentor) {
        var finding = sight.findings(actor, Map.of(mentor.person(), mentor.name()))
                .getOrDefault(mentor.person(), Finding.INDEPENDENT);
        return sight.hides(actor, finding) ? Optional.empty() : Optional.of(profile(actor, mentor, finding));
    }

    private MentorProfile profile(Actor actor, Mentor mentor, Finding finding) {
        var now = clock.instant();
        var mayAsk = mentor.hasRoom(now)
                && schemes.get(mentor.scheme()).pairing().byMentee()
                && actor.is(Role.TRAINEE)
                && !mentor.person().equals(actor.person())
                && !finding.isConflict();
        return new MentorProfile(
                Initials.of(mentor.name()),
                mentor.name(),
                mentor.profile(),
                String.join(", ", mentor.ways()),
                mentor.note(now, actor.zone()),
                finding.isConflict(),
                finding.reason(),
                mayAsk ? new Ask(mentor.id()) : null,
                forTeam(actor, mentor),
                Browse.all());
    }

    private static List<Button> forTeam(Actor actor, Mentor mentor) {
        var hidden = mentor.suspendedSince().isPresent();
        return actor.is(Role.ADMIN)
                ? List.of(new Button(
                        hidden ? "Put them back" : "Hide from trainees", new SuspensionCommand.Open(mentor.id())))
                : List.of();
    }
}
