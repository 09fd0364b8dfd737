package dev.soundingboard.onbehalf;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.TeamItem;
import dev.soundingboard.onbehalf.OnBehalfCommand.DateFor;
import dev.soundingboard.onbehalf.OnBehalfCommand.ExceptionFor;
import dev.soundingboard.scheme.JoiningPolicy;
import dev.soundingboard.scheme.Schemes;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the team can do for one trainee, where the scheme has it. */
@Component
@Order(6)
class OnBehalfForTeam implements TeamItem {

    private final Schemes schemes;

    OnBehalfForTeam(Schemes schemes) {
        this.schemes = schemes;
    }

    @Override
    public List<Way> ways(Actor admin) {
        return of(schemes.get(admin.inScheme()).joining())
                .map(button -> new Way(Area.PAIRS, button))
                .toList();
    }

    private static Stream<Button> of(JoiningPolicy joining) {
        var exception = new Button("Make an exception", new ExceptionFor(""));
        var date = joining.date();
        return Stream.concat(
                joining.exceptions() == null ? Stream.empty() : Stream.of(exception),
                date == null ? Stream.empty() : Stream.of(new Button("Move a " + date.name(), new DateFor(""))));
    }
}
