package dev.soundingboard;

import static dev.soundingboard.Forgery.aboutOthers;

import dev.soundingboard.mentorship.MentorshipCommand.End;
import dev.soundingboard.mentorship.MentorshipCommand.Open;
import java.util.List;

/** What can be said about a pair, which has the id of its taster. */
final class MentorshipForgeries {

    static final List<Forgery> ALL = List.of(
            aboutOthers(Open.class, (ids, version) -> new Open(ids.request())),
            aboutOthers(End.class, (ids, version) -> new End(ids.request(), version)));

    private MentorshipForgeries() {}
}
