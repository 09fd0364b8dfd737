package dev.soundingboard.guidance;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.guidance.GuidanceCommand.HelpMeMentor;
import dev.soundingboard.guidance.GuidanceCommand.Resources;
import dev.soundingboard.guidance.GuidanceCommand.Support;
import java.util.List;
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
        var next = List.of(new Resources(null).asButton(), new Support(null).asButton(), Home.asButton());
        return schemes.answer(
                actor,
                command,
                scheme -> new MentorsPage(
                        "Help with your mentoring",
                        scheme.name(),
                        scheme.mentors().help(),
                        scheme.mentors().development(),
                        scheme.team(),
                        next));
    }
}
