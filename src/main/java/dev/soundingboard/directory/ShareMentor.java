package dev.soundingboard.directory;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.independence.Independence;
import dev.soundingboard.mentor.MentorCommand.Share;
import dev.soundingboard.mentor.MentorSearch;
import dev.soundingboard.mentor.MentorSearch.Criteria;
import dev.soundingboard.mentor.MentorSearch.Found;
import dev.soundingboard.mentor.WaysOfWorking;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds mentors of somebody's scheme whose profile they want to share with others. */
@Component
class ShareMentor implements Query<Share> {

    /** As many as Teams asks for at a time. */
    private static final int PAGE = 25;

    /** Nobody scrolls further; they type another word. */
    private static final int FURTHEST = 200;

    private final MentorSearch search;
    private final Independence independence;
    private final WaysOfWorking ways;

    ShareMentor(MentorSearch search, Independence independence, WaysOfWorking ways) {
        this.search = search;
        this.independence = independence;
        this.ways = ways;
    }

    @Override
    public Reply handle(Actor actor, Share command) {
        var page = page(actor, command);
        if (page.isEmpty() && command.skip() == 0) {
            return Reply.say("No mentor in your scheme matches that. Try a name, a place or a specialty.");
        }
        return Reply.results(results(page));
    }

    private List<Found> page(Actor actor, Share command) {
        var skip = Math.max(0, command.skip());
        if (skip > FURTHEST) {
            return List.of();
        }
        var hiddenFrom = independence.hidesConflicts(actor.inScheme()) ? actor.person() : null;
        return search
                .find(actor.inScheme(), Criteria.words(command.text()), hiddenFrom, null, skip + PAGE)
                .mentors()
                .stream()
                .skip(skip)
                .toList();
    }

    private List<Reply.Result> results(List<Found> page) {
        if (page.isEmpty()) {
            return List.of();
        }
        var waysOf = ways.of(page.stream().map(Found::id).toList());
        return page.stream()
                .map(mentor -> SharedProfile.of(mentor, waysOf.getOrDefault(mentor.id(), List.of())))
                .map(card -> new Reply.Result(card.name(), card.about(), card.photo(), card))
                .toList();
    }
}
