package dev.soundingboard.directory;

import static java.util.stream.Collectors.toMap;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.directory.MentorList.Row;
import dev.soundingboard.independence.Finding;
import dev.soundingboard.mentor.MentorCommand.Browse;
import dev.soundingboard.mentor.MentorSearch;
import dev.soundingboard.mentor.MentorSearch.Criteria;
import dev.soundingboard.mentor.MentorSearch.Found;
import dev.soundingboard.mentor.MentorSearch.Page;
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
    private final Sight sight;
    private final Schemes schemes;

    BrowseMentors(MentorSearch search, Sight sight, Schemes schemes) {
        this.search = search;
        this.sight = sight;
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, Browse command) {
        var scheme = schemes.get(actor.inScheme());
        if (TeamChooses.forTrainee(actor, scheme)) {
            return Reply.show(TeamChooses.refusal());
        }
        var criteria = criteria(command);
        var page = search.find(scheme.id(), criteria, sight.hiddenFrom(actor), position(command), PAGE);
        var beginning = startingAt(command, null);
        return Reply.replace(new MentorList(
                summary(command, criteria, page),
                scheme.choosing(),
                scheme.profile(),
                criteria,
                !beginning.equals(Browse.all()),
                rows(actor, page.mentors()),
                page.next() != null && page.mentors().size() < PAGE,
                page.next() == null ? null : startingAt(command, page.next()),
                command.from() == null ? null : beginning,
                Browse.all()));
    }

    private List<Row> rows(Actor actor, List<Found> mentors) {
        var findings = sight.findings(actor, mentors.stream().collect(toMap(Found::person, Found::name)));
        return mentors.stream()
                .map(mentor ->
                        Row.of(mentor, findings.getOrDefault(mentor.person(), Finding.INDEPENDENT), actor.zone()))
                .toList();
    }

    private static String summary(Browse command, Criteria criteria, Page page) {
        if (!page.mentors().isEmpty()) {
            return FilterInWords.of(criteria).map("Mentors: %s"::formatted).orElse("Mentors in your scheme");
        }
        if (page.next() != null) {
            return "No match so far";
        }
        return command.from() == null ? "No mentor matches that yet" : "That was the last mentor";
    }

    private static Criteria criteria(Browse command) {
        return new Criteria(
                command.place(),
                command.specialty(),
                command.otherThan(),
                command.way(),
                command.text(),
                command.available());
    }

    private static @Nullable Position position(Browse command) {
        return command.fromTerm() == null || command.fromName() == null || command.from() == null
                ? null
                : new Position(command.fromTerm(), command.fromName(), command.from());
    }

    private static Browse startingAt(Browse command, @Nullable Position position) {
        return new Browse(
                command.place(),
                command.specialty(),
                command.otherThan(),
                command.way(),
                command.text(),
                command.available(),
                position == null ? null : position.term(),
                position == null ? null : position.name(),
                position == null ? null : position.mentor());
    }
}
