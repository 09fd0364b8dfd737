package dev.soundingboard;

import static dev.soundingboard.Forgery.aboutNobody;
import static dev.soundingboard.Forgery.aboutOthers;

import dev.soundingboard.chat.ConversationCommand.Hello;
import dev.soundingboard.chat.ConversationCommand.Help;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.ConversationCommand.Thanks;
import dev.soundingboard.mentor.MentorCommand.Browse;
import dev.soundingboard.mentor.MentorCommand.Open;
import dev.soundingboard.mentor.MentorCommand.Pick;
import dev.soundingboard.mentor.MentorCommand.SendToMe;
import dev.soundingboard.mentor.MentorCommand.Share;
import dev.soundingboard.mentor.MentorCommand.Suggest;
import java.util.List;

/** What anybody can say, and finding a mentor. */
final class ConversationForgeries {

    static final List<Forgery> ALL = List.of(
            aboutNobody(Hello.class, (ids, version) -> new Hello()),
            aboutNobody(Help.class, (ids, version) -> new Help()),
            aboutNobody(Home.class, (ids, version) -> new Home()),
            aboutNobody(Thanks.class, (ids, version) -> new Thanks()),
            aboutNobody(Browse.class, (ids, version) -> new Browse("", "", "", "", "", false, "*", "A", ids.mentor())),
            aboutNobody(Suggest.class, (ids, version) -> new Suggest(version)),
            aboutNobody(Share.class, (ids, version) -> new Share("", 0)),
            aboutNobody(Pick.class, (ids, version) -> new Pick("")),
            aboutOthers(SendToMe.class, (ids, version) -> new SendToMe(ids.mentor())),
            aboutOthers(Open.class, (ids, version) -> new Open(ids.mentor())));

    private ConversationForgeries() {}
}
