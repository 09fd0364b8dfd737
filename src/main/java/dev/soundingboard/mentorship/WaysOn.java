package dev.soundingboard.mentorship;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Role;
import dev.soundingboard.mentor.MentorCommand.Browse;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.Schemes;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where somebody goes on who has no mentoring, or none any more (P7). */
@Component
public class WaysOn {

    private final Schemes schemes;
    private final List<WayToAnother> waysToAnother;
    private final List<WayOfMentor> waysOfMentor;

    WaysOn(Schemes schemes, List<WayToAnother> waysToAnother, List<WayOfMentor> waysOfMentor) {
        this.schemes = schemes;
        this.waysToAnother = waysToAnother;
        this.waysOfMentor = waysOfMentor;
    }

    /** For a trainee to a mentor, as the scheme has it (P1); for everybody home. */
    public List<Button> of(String scheme, boolean trainee) {
        return Stream.concat(trainee ? toAnother(schemes.get(scheme)) : Stream.empty(), Stream.of(Home.asButton()))
                .toList();
    }

    /** For whoever would do something with their pair, and is in none. */
    Refusal inNoPair(Actor actor) {
        var mentors = actor.is(Role.MENTOR) ? waysOfMentor.stream().map(WayOfMentor::asButton) : Stream.<Button>empty();
        return new Refusal(
                "You are not in a pair just now.",
                Stream.concat(mentors, of(actor.inScheme(), actor.is(Role.TRAINEE)).stream())
                        .toList());
    }

    private Stream<Button> toAnother(Scheme scheme) {
        var browse = scheme.pairing().byMentee() ? Stream.of(Browse.asButton()) : Stream.<Button>empty();
        return Stream.concat(browse, waysToAnother.stream().flatMap(way -> way.in(scheme).stream()));
    }
}
