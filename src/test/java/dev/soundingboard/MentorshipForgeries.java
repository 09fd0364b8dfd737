package dev.soundingboard;

import static dev.soundingboard.Forgery.aboutAPair;
import static dev.soundingboard.Forgery.aboutNobody;
import static dev.soundingboard.Forgery.aboutOthers;

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
import java.util.List;
import java.util.Set;

/** What can be said about a pair, which has the id of its taster. */
final class MentorshipForgeries {

    static final List<Forgery> ALL = List.of(
            aboutNobody(Mine.class, (ids, version) -> new Mine()),
            aboutNobody(ChooseToPause.class, (ids, version) -> new ChooseToPause()),
            aboutNobody(ChooseToResume.class, (ids, version) -> new ChooseToResume()),
            aboutNobody(ChooseToEnd.class, (ids, version) -> new ChooseToEnd()),
            aboutOthers(Open.class, (ids, version) -> new Open(ids.request())),
            aboutOthers(AskEnd.class, (ids, version) -> new AskEnd(ids.request())),
            aboutOthers(End.class, (ids, version) -> new End(ids.request(), version, "")),
            aboutOthers(AskPause.class, (ids, version) -> new AskPause(ids.request())),
            aboutAPair(
                    Pause.class,
                    Set.of("the trainee", "the mentor"),
                    (ids, version) -> new Pause(ids.request(), version, "2026-12-24")),
            aboutAPair(Resume.class, Set.of(), (ids, version) -> new Resume(ids.request(), version)),
            aboutAPair(GoOn.class, Set.of(), (ids, version) -> new GoOn(ids.request())));

    private MentorshipForgeries() {}
}
