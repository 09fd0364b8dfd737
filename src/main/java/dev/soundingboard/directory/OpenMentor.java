package dev.soundingboard.directory;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Role;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.MentorCommand.Browse;
import dev.soundingboard.mentor.MentorCommand.Open;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.taster.TasterCommand.Ask;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Opens a mentor's profile. */
@Component
class OpenMentor implements Query<Open> {

    private final Mentors mentors;
    private final Clock clock;

    OpenMentor(Mentors mentors, Clock clock) {
        this.mentors = mentors;
        this.clock = clock;
    }

    @Override
    public Reply handle(Actor actor, Open command) {
        return mentors.find(command.mentor(), actor.inScheme())
                .map(mentor -> Reply.show(profile(actor, mentor)))
                .orElseGet(() -> Reply.show(Mentors.noSuchMentor()));
    }

    private MentorProfile profile(Actor actor, Mentor mentor) {
        var now = clock.instant();
        var canAsk = mentor.hasRoom(now)
                && actor.is(Role.TRAINEE)
                && !mentor.person().equals(actor.person());
        return new MentorProfile(
                Initials.of(mentor.name()),
                mentor.name(),
                mentor.profile(),
                String.join(", ", mentor.ways()),
                mentor.note(now, actor.zone()),
                canAsk ? new Ask(mentor.id()) : null,
                Browse.all());
    }
}
