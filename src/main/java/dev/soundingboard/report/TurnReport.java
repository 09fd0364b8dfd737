package dev.soundingboard.report;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.report.ReportCommand.Turn;
import org.springframework.stereotype.Component;

/** Shows another page of the report, or the same for another period. */
@Component
class TurnReport implements Query<Turn> {

    private final ReportCards cards;

    TurnReport(ReportCards cards) {
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Turn command) {
        return Reply.replace(cards.of(actor, command.page(), command.period()));
    }
}
