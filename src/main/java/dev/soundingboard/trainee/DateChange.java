package dev.soundingboard.trainee;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.trainee.TraineeCommand.Move;
import java.util.List;

/** What would change with another date, before it is saved (E2). */
@Template("trainee/move")
record DateChange(String name, List<String> changes, Move move) implements Card {

    @Override
    public String summary() {
        return "What changes with your " + name;
    }
}
