package dev.soundingboard.parting;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.mentorship.Mentorships;
import dev.soundingboard.parting.UnpairCommand.Ask;
import dev.soundingboard.people.Names;
import dev.soundingboard.people.Names.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows what ending the pair of those names would do; asks which, if none were typed or it is in doubt. */
@Component
class AskToUnpair implements Query<Ask> {

    private static final int MOST = 6;
    private static final Pattern BETWEEN = Pattern.compile("(?i)\\s+(?:and|with|from)\\s+");

    private final Names names;
    private final Mentorships mentorships;
    private final UnpairCards cards;

    AskToUnpair(Names names, Mentorships mentorships, UnpairCards cards) {
        this.names = names;
        this.mentorships = mentorships;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Ask command) {
        return Reply.show(command.text().isEmpty() ? UnpairCards.pick() : meant(command.text(), actor));
    }

    private Card meant(String typed, Actor actor) {
        var called = BETWEEN.split(typed, 2);
        var inPairs = mentorships.peopleOfCurrent(actor.inScheme());
        var meant = Stream.of(called)
                .map(name -> Called.of(names.among(inPairs, name)))
                .toList();
        var all = meant.stream().flatMap(found -> found.people().stream()).collect(Collectors.toSet());
        var pairs = mentorships.currentAmong(all, actor.inScheme()).stream()
                .filter(pair -> meant.stream().allMatch(found -> found.isIn(pair)))
                .toList();
        if (pairs.isEmpty()) {
            return none(typed, called, actor.inScheme());
        }
        return pairs.size() == 1 && areCertain(meant)
                ? cards.of(pairs.get(0), actor)
                : UnpairCards.choice(
                        lead(typed, areCertain(meant), pairs.size()),
                        pairs.stream().limit(MOST).toList(),
                        actor);
    }

    private static boolean areCertain(List<Called> meant) {
        return meant.stream().allMatch(Called::certain);
    }

    private static String lead(String typed, boolean certain, int pairs) {
        if (!certain) {
            return "I find no pair of anybody called exactly “%s”.".formatted(typed);
        }
        return pairs > MOST
                ? "There are %d with that name. If you mean none of these, add the name of the other.".formatted(pairs)
                : "There are several with that name.";
    }

    private Card none(String typed, String[] called, String scheme) {
        return UnpairCards.pick()
                .because(
                        Stream.of(called)
                                        .allMatch(name ->
                                                names.find(scheme, name).all().isEmpty())
                                ? "I know nobody called “%s” here.".formatted(typed)
                                : "I find no pair of “%s”. It may have ended already.".formatted(typed));
    }

    /** Who may be meant by one name, on either side. */
    private record Called(Set<UUID> people, boolean certain) {

        static Called of(Names.Found found) {
            return new Called(found.people().stream().map(Named::person).collect(Collectors.toSet()), found.certain());
        }

        boolean isIn(MentorshipInFull pair) {
            return pair.mentorship().pair().both().stream().anyMatch(people::contains);
        }
    }
}
