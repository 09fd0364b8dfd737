package dev.soundingboard;

import static dev.soundingboard.Forgery.aboutNobody;
import static dev.soundingboard.Forgery.aboutOthers;

import dev.soundingboard.chat.TeamCommand.Attention;
import dev.soundingboard.chat.TeamCommand.Menu;
import dev.soundingboard.chat.TeamCommand.Requests;
import dev.soundingboard.chat.TeamCommand.Rules;
import dev.soundingboard.mentor.SuspensionCommand.Ask;
import dev.soundingboard.mentor.SuspensionCommand.Back;
import dev.soundingboard.mentor.SuspensionCommand.Choose;
import dev.soundingboard.mentor.SuspensionCommand.Open;
import dev.soundingboard.mentor.SuspensionCommand.Restore;
import dev.soundingboard.mentor.SuspensionCommand.Suspend;
import java.util.List;

/** What only the scheme team reads, and hiding a mentor. */
final class TeamForgeries {

    static final List<Forgery> ALL = List.of(
            aboutNobody(Menu.class, (ids, version) -> new Menu()),
            aboutNobody(Requests.class, (ids, version) -> new Requests()),
            aboutNobody(Attention.class, (ids, version) -> new Attention()),
            aboutNobody(Rules.class, (ids, version) -> new Rules(null)),
            aboutNobody(Ask.class, (ids, version) -> new Ask("")),
            aboutNobody(Back.class, (ids, version) -> new Back("")),
            aboutNobody(Choose.class, (ids, version) -> new Choose(ids.mentor().toString())),
            aboutOthers(Open.class, (ids, version) -> new Open(ids.mentor())),
            aboutOthers(Suspend.class, (ids, version) -> new Suspend(ids.mentor(), version)),
            aboutOthers(Restore.class, (ids, version) -> new Restore(ids.mentor(), version)));

    private TeamForgeries() {}
}
