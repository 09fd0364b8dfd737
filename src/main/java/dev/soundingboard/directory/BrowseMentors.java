package dev.soundingboard.directory;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentor.MentorCommand.Browse;
import dev.soundingboard.mentor.MentorSearch;
import dev.soundingboard.mentor.MentorSearch.Criteria;
import dev.soundingboard.mentor.MentorSearch.Found;
import dev.soundingboard.mentor.MentorSearch.Position;
import dev.soundingboard.scheme.Schemes;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the mentors of somebody's scheme, a page at a time; the filters travel in the card. */
@Component
class BrowseMentors implements Query<Browse> {

    /** As many as a phone shows without tiring. */
    private static final int PAGE = 5;

    private final MentorSearch search;
    private final Schemes schemes;

    BrowseMentors(MentorSearch search, Schemes schemes) {
        this.search = search;
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, Browse command) {
        var scheme = schemes.get(actor.inScheme());
        var criteria = criteria(command);
        var found = search.find(scheme.id(), criteria, position(command), PAGE + 1);
        var page = found.subList(0, Math.min(PAGE, found.size()));
        var first = startingAfter(command, null);
        return Reply.replace(new MentorList(
                summary(command, page),
                scheme.choosing(),
                scheme.profile(),
                criteria,
                !first.equals(Browse.all()),
                page.stream()
                        .map(mentor -> MentorList.Row.of(mentor, actor.zone()))
                        .toList(),
                found.size() > PAGE ? startingAfter(command, page.get(PAGE - 1).position()) : null,
                command.after() == null ? null : first,
                Browse.all()));
    }

    private static String summary(Browse command, List<Found> page) {
        if (!page.isEmpty()) {
            return "Mentors in your scheme";
        }
        return command.after() == null ? "No mentor matches that yet" : "That was the last mentor";
    }

    private static Criteria criteria(Browse command) {
        return new Criteria(command.place(), command.specialty(), command.way(), command.text(), command.available());
    }

    private static @Nullable Position position(Browse command) {
        return command.afterName() == null || command.after() == null
                ? null
                : new Position(command.afterName(), command.after());
    }

    private static Browse startingAfter(Browse command, @Nullable Position last) {
        return new Browse(
                command.place(),
                command.specialty(),
                command.way(),
                command.text(),
                command.available(),
                last == null ? null : last.name(),
                last == null ? null : last.mentor());
    }
}
