package dev.soundingboard.standing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Mentors;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Everything here is about the speaker as a mentor of their current scheme: nobody comes to another's standing. */
@Component
class MyStanding {

    private final Mentors mentors;

    MyStanding(Mentors mentors) {
        this.mentors = mentors;
    }

    Reply with(Actor actor, Function<Mentor, Reply> answer) {
        return mentors.of(actor.person(), actor.inScheme())
                .map(answer)
                .orElseGet(() -> Reply.show(
                        Refusal.because("You are not a listed mentor in this scheme yet.", Home.asButton())));
    }
}
