package dev.soundingboard.taster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.taster.TasterCommand.Ask;
import dev.soundingboard.taster.TasterCommand.Send;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Opens the form; or shows the request there is already, or why this mentor can't be asked now. */
@Component
class AskTaster implements Query<Ask> {

    private final Mentors mentors;
    private final Asking asking;
    private final Schemes schemes;
    private final Clock clock;

    AskTaster(Mentors mentors, Asking asking, Schemes schemes, Clock clock) {
        this.mentors = mentors;
        this.asking = asking;
        this.schemes = schemes;
        this.clock = clock;
    }

    @Override
    public Reply handle(Actor actor, Ask command) {
        return mentors.find(command.mentor(), actor.inScheme())
                .map(mentor -> asking.hindrance(actor, mentor)
                        .map(Reply::show)
                        .orElseGet(() -> Reply.show(form(actor, mentor))))
                .orElseGet(() -> Reply.show(Mentors.noSuchMentor()));
    }

    private TasterForm form(Actor actor, Mentor mentor) {
        var scheme = schemes.get(actor.inScheme());
        return TasterForm.of(actor, mentor, scheme, clock.instant(), Send.blank(mentor.id()), "");
    }
}
