package dev.soundingboard;

import static dev.soundingboard.Forgery.aboutNobody;
import static dev.soundingboard.Forgery.aboutOthers;
import static dev.soundingboard.Forgery.aboutThemself;

import dev.soundingboard.admins.AdminsCommand.Add;
import dev.soundingboard.admins.AdminsCommand.AskToRemove;
import dev.soundingboard.admins.AdminsCommand.Find;
import dev.soundingboard.admins.AdminsCommand.Leave;
import dev.soundingboard.admins.AdminsCommand.Of;
import dev.soundingboard.admins.AdminsCommand.Remove;
import dev.soundingboard.admins.AdminsCommand.Show;
import java.util.List;

/** Who is an admin. */
final class AdminsForgeries {

    static final List<Forgery> ALL = List.of(
            aboutNobody(Show.class, (ids, version) -> new Show()),
            aboutNobody(Of.class, (ids, version) -> new Of("wessex")),
            aboutNobody(Find.class, (ids, version) -> new Find("Dr")),
            aboutOthers(
                    Add.class, (ids, version) -> new Add("wessex", ids.mentor().toString(), "", false)),
            aboutOthers(AskToRemove.class, (ids, version) -> new AskToRemove("wessex", ids.mentor())),
            aboutOthers(Remove.class, (ids, version) -> new Remove("wessex", ids.mentor())),
            aboutThemself(Leave.class, (ids, version) -> new Leave("wessex")));

    private AdminsForgeries() {}
}
