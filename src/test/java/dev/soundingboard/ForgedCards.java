package dev.soundingboard;

import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.ConversationCommand.Hello;
import dev.soundingboard.chat.ConversationCommand.Help;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.mentor.MentorCommand;
import dev.soundingboard.mentor.MentorCommand.Browse;
import dev.soundingboard.mentor.MentorCommand.Pick;
import dev.soundingboard.mentor.MentorCommand.SendToMe;
import dev.soundingboard.mentor.MentorCommand.Share;
import dev.soundingboard.taster.TasterCommand.Accept;
import dev.soundingboard.taster.TasterCommand.Ask;
import dev.soundingboard.taster.TasterCommand.Cancel;
import dev.soundingboard.taster.TasterCommand.Decline;
import dev.soundingboard.taster.TasterCommand.Open;
import dev.soundingboard.taster.TasterCommand.Send;
import dev.soundingboard.taster.TasterCommand.Suggest;
import dev.soundingboard.taster.TasterCommand.Withdraw;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

/** What a card of each command would send, with ids and a version that somebody made up. */
final class ForgedCards {

    private static final String REASON = "I’d rather not say, and it isn’t about you.";

    /** Each with somebody else's ids in it; a new command must be added here. */
    private static final Map<Class<?>, BiFunction<Standoff.Ids, Integer, Command>> BY_COMMAND = Map.ofEntries(
            command(Hello.class, (ids, version) -> new Hello()),
            command(Help.class, (ids, version) -> new Help()),
            command(Home.class, (ids, version) -> new Home()),
            command(Browse.class, (ids, version) -> new Browse("", "", "", "", false, "A", ids.mentor())),
            command(MentorCommand.Open.class, (ids, version) -> new MentorCommand.Open(ids.mentor())),
            command(Share.class, (ids, version) -> new Share("", 0)),
            command(Pick.class, (ids, version) -> new Pick("")),
            command(SendToMe.class, (ids, version) -> new SendToMe(ids.mentor())),
            command(Ask.class, (ids, version) -> new Ask(ids.mentor())),
            command(Send.class, (ids, version) -> send(ids.mentor())),
            command(Open.class, (ids, version) -> new Open(ids.request())),
            command(Accept.class, (ids, version) -> new Accept(ids.request(), version, ids.time())),
            command(Suggest.class, (ids, version) -> suggest(ids.request(), version)),
            command(Decline.class, (ids, version) -> new Decline(ids.request(), version, REASON)),
            command(Withdraw.class, (ids, version) -> new Withdraw(ids.request(), version)),
            command(Cancel.class, (ids, version) -> new Cancel(ids.request(), version)));

    /** These concern nobody but the speaker, so whoever may give them is answered. */
    private static final Set<Class<?>> ABOUT_NOBODY =
            Set.of(Hello.class, Help.class, Home.class, Browse.class, Share.class, Pick.class);

    private ForgedCards() {}

    static Set<Class<?>> types() {
        return BY_COMMAND.keySet();
    }

    static BiFunction<Standoff.Ids, Integer, Command> of(Class<?> type) {
        return Objects.requireNonNull(BY_COMMAND.get(type));
    }

    static boolean isAboutNobody(Command command) {
        return ABOUT_NOBODY.contains(command.getClass());
    }

    private static Send send(UUID mentor) {
        return new Send(mentor, "", "Video", "2026-11-25", "18:00", null, null, null, null);
    }

    private static Suggest suggest(UUID request, int version) {
        return new Suggest(request, version, "2026-12-01", "09:00", null, null, null, null);
    }

    private static Map.Entry<Class<?>, BiFunction<Standoff.Ids, Integer, Command>> command(
            Class<?> type, BiFunction<Standoff.Ids, Integer, Command> forged) {
        return Map.entry(type, forged);
    }
}
