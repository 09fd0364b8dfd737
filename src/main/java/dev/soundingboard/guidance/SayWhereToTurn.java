package dev.soundingboard.guidance;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Role;
import dev.soundingboard.guidance.GuidanceCommand.HelpMeMentor;
import dev.soundingboard.guidance.GuidanceCommand.Resources;
import dev.soundingboard.guidance.GuidanceCommand.Support;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says where to turn with what mentoring is not for (S8). Nobody is told that somebody asked. */
@Component
class SayWhereToTurn implements Query<Support> {

    private final SchemeInQuestion schemes;

    SayWhereToTurn(SchemeInQuestion schemes) {
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, Support command) {
        return schemes.answer(
                actor,
                command,
                scheme -> new SupportPage(
                        "Where to turn",
                        scheme.name(),
                        scheme.urgent(),
                        scheme.meetings().support(),
                        scheme.team().address(),
                        next(actor, command)));
    }

    private static List<Button> next(Actor actor, Support command) {
        var forMentors = Optional.of(new HelpMeMentor().asButton()).filter(it -> actor.is(Role.MENTOR));
        return Stream.concat(
                        forMentors.stream(), Stream.of(new Resources(command.scheme()).asButton(), Home.asButton()))
                .toList();
    }
}
