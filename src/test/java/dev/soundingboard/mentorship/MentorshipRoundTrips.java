package dev.soundingboard.mentorship;

import dev.soundingboard.Pairs;
import dev.soundingboard.RoundTripCounter;
import dev.soundingboard.RoundTrips;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.mentorship.MentorshipCommand.AskEnd;
import dev.soundingboard.mentorship.MentorshipCommand.AskPause;
import dev.soundingboard.mentorship.MentorshipCommand.ChooseToEnd;
import dev.soundingboard.mentorship.MentorshipCommand.ChooseToPause;
import dev.soundingboard.mentorship.MentorshipCommand.ChooseToResume;
import dev.soundingboard.mentorship.MentorshipCommand.End;
import dev.soundingboard.mentorship.MentorshipCommand.GoOn;
import dev.soundingboard.mentorship.MentorshipCommand.Mine;
import dev.soundingboard.mentorship.MentorshipCommand.Open;
import dev.soundingboard.mentorship.MentorshipCommand.Pause;
import dev.soundingboard.mentorship.MentorshipCommand.Resume;
import org.springframework.boot.test.context.TestComponent;

/** What two can do who are a pair. */
@TestComponent
public class MentorshipRoundTrips implements RoundTrips {

    private final Pairs pairs;

    MentorshipRoundTrips(Pairs pairs) {
        this.pairs = pairs;
    }

    @Override
    public void count(RoundTripCounter counter) {
        var two = pairs.ofWessex();
        var asha = two.trainee();
        var id = two.id();
        counter.count("home of a trainee in a pair", asha, new Home());
        counter.count("mentorship: open", asha, new Open(id));
        counter.count("mentorship: mine", asha, new Mine());
        counter.count("mentorship: which to pause", asha, new ChooseToPause());
        counter.count("mentorship: ask to pause", asha, new AskPause(id));
        counter.count("mentorship: pause", asha, new Pause(id, 0, "2026-12-24"));
        counter.count("mentorship: resume", asha, new Resume(id, 1));
        counter.count("mentorship: pause for good", asha, new Pause(id, 2, ""));
        counter.count("mentorship: resume the only one", asha, new ChooseToResume());
        counter.count("mentorship: go on", asha, new GoOn(id));
        counter.count("mentorship: which to end", asha, new ChooseToEnd());
        counter.count("mentorship: ask to end", asha, new AskEnd(id));
        counter.count("mentorship: end, with a note", asha, new End(id, 4, "We have done what we set out to do."));
    }
}
