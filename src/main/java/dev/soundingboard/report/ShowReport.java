package dev.soundingboard.report;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.report.ReportCommand.Page;
import dev.soundingboard.report.ReportCommand.Period;
import dev.soundingboard.report.ReportCommand.Show;
import org.springframework.stereotype.Component;

/** Shows an admin how their scheme goes. */
@Component
class ShowReport implements Query<Show> {

    private final ReportCards cards;

    ShowReport(ReportCards cards) {
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Show command) {
        return Reply.show(cards.of(actor, Page.OVERVIEW, Period.TWELVE_MONTHS));
    }
}
