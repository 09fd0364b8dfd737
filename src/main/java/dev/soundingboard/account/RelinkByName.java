package dev.soundingboard.account;

import dev.soundingboard.account.AccountCommand.Choose;
import dev.soundingboard.account.AccountCommand.Relink;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Candidates;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.TeamCommand;
import dev.soundingboard.people.Names;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks for the code of whoever is meant; who is in doubt chooses. */
@Component
class RelinkByName implements Query<Relink> {

    private static final int MOST = 6;

    private final Names names;

    RelinkByName(Names names) {
        this.names = names;
    }

    @Override
    public Reply handle(Actor actor, Relink command) {
        return Reply.show(command.text().isEmpty() ? PickForm.of("") : meant(actor, command.text()));
    }

    private Card meant(Actor actor, String typed) {
        var found = names.find(actor.inScheme(), typed, MOST);
        if (found.people().isEmpty()) {
            return PickForm.of("I know nobody called “%s” here.".formatted(typed));
        }
        return found.isOne()
                ? RelinkForm.blank(
                        found.people().get(0).person(), found.people().get(0).name())
                : new Candidates(
                        found.certain() ? "Which of them do you mean?" : "Do you mean one of these?",
                        found.certain()
                                ? "These people are called “%s”. If it is nobody of them, type more of the name."
                                        .formatted(typed)
                                : "I know nobody called “%s” here.".formatted(typed),
                        found.people().stream()
                                .map(it -> new Candidates.Row(
                                        it.name(),
                                        "",
                                        new Button(
                                                "Choose", new Choose(it.person().toString()))))
                                .toList(),
                        List.of(TeamCommand.Menu.asButton()));
    }
}
