package dev.soundingboard.parting;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Role;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.mentorship.Mentorships;
import dev.soundingboard.parting.UnpairCommand.Ask;
import dev.soundingboard.people.Names;
import dev.soundingboard.people.Names.Named;
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
    private static final Pattern BETWEEN = Pattern.compile("\\s+(?:and|with|from)\\s+");

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
        return Reply.show(command.text().isEmpty() ? UnpairForm.of("") : meant(command.text(), actor));
    }

    private Card meant(String typed, Actor actor) {
        var meant = Stream.of(BETWEEN.split(typed, 2))
                .map(name -> called(name, actor.inScheme()))
                .toList();
        var all = meant.stream().flatMap(found -> found.people().stream()).collect(Collectors.toSet());
        var pairs = mentorships.currentAmong(all, actor.inScheme()).stream()
                .filter(pair -> meant.stream().allMatch(found -> found.isIn(pair)))
                .limit(MOST)
                .toList();
        if (pairs.isEmpty()) {
            return UnpairForm.of(
                    all.isEmpty()
                            ? "I know nobody called “%s” here.".formatted(typed)
                            : "I find no pair of “%s”. It may have ended already.".formatted(typed));
        }
        var certain = meant.stream().allMatch(Called::certain);
        return pairs.size() == 1 && certain
                ? cards.of(pairs.get(0), actor)
                : UnpairCards.choice(
                        certain
                                ? "There are several with that name."
                                : "I know nobody called exactly “%s” here.".formatted(typed),
                        pairs,
                        actor);
    }

    /** Who may be meant by one name, on either side. */
    private Called called(String name, String scheme) {
        var found = Stream.of(Role.TRAINEE, Role.MENTOR)
                .map(role -> names.find(scheme, role, name, MOST))
                .filter(it -> !it.people().isEmpty())
                .toList();
        var certain = found.stream().anyMatch(Names.Found::certain);
        return new Called(
                found.stream()
                        .filter(it -> it.certain() == certain)
                        .flatMap(it -> it.people().stream())
                        .map(Named::person)
                        .collect(Collectors.toSet()),
                certain);
    }

    private record Called(Set<UUID> people, boolean certain) {

        boolean isIn(MentorshipInFull pair) {
            return pair.mentorship().pair().both().stream().anyMatch(people::contains);
        }
    }
}
