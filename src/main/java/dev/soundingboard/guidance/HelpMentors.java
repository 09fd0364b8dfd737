package dev.soundingboard.guidance;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.guidance.GuidanceCommand.HelpMeMentor;
import dev.soundingboard.guidance.GuidanceCommand.Resources;
import dev.soundingboard.guidance.GuidanceCommand.Support;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.standing.PeerCommand;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says where a mentor finds help with their mentoring (M5), and what they keep up (M4). */
@Component
class HelpMentors implements Query<HelpMeMentor> {

    private final SchemeInQuestion schemes;

    HelpMentors(SchemeInQuestion schemes) {
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, HelpMeMentor command) {
        return schemes.answer(
                actor,
                command,
                scheme -> new MentorsPage(
                        "Help with your mentoring",
                        scheme.name(),
                        scheme.mentors().help(),
                        scheme.mentors().development(),
                        scheme.team().address(),
                        next(scheme)));
    }

    /** Peers are asked first, where the scheme has them. */
    private static List<Button> next(Scheme scheme) {
        var others = Stream.of(new Resources(null).asButton(), new Support(null).asButton(), Home.asButton());
        return scheme.mentors().standing().peers() == null
                ? others.toList()
                : Stream.concat(Stream.of(PeerCommand.Show.asButton()), others).toList();
    }
}
