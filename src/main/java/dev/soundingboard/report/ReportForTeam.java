package dev.soundingboard.report;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.TeamItem;
import dev.soundingboard.report.ReportCommand.Show;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How the scheme goes. */
@Component
@Order(5)
class ReportForTeam implements TeamItem {

    @Override
    public List<Way> ways(Actor admin) {
        return List.of(new Way(Area.SCHEME, Show.asButton()));
    }
}
