package dev.soundingboard.team;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.TeamCommand;
import dev.soundingboard.chat.TeamCommand.Rules;
import dev.soundingboard.chat.TeamCommand.Rules.Part;
import dev.soundingboard.scheme.Schemes;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows the team the rules that the bot goes by, a part at a time. */
@Component
class ShowRules implements Query<Rules> {

    private final Schemes schemes;

    ShowRules(Schemes schemes) {
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, Rules command) {
        var scheme = schemes.get(actor.inScheme());
        var part = Objects.requireNonNullElse(command.part(), Part.JOINING);
        var others = Stream.of(Part.values())
                .filter(other -> other != part)
                .map(other -> new Button(other.inWords(), new Rules(other)));
        return Reply.replace(new RulesCard(
                "The rules: %s".formatted(part.inWords().toLowerCase(Locale.UK)),
                scheme.name(),
                RulesInForce.of(scheme, part),
                Stream.concat(others, Stream.of(TeamCommand.Menu.asButton())).toList()));
    }
}
