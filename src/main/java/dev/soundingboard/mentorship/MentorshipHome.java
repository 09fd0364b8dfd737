package dev.soundingboard.mentorship;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.HomeItem;
import dev.soundingboard.mentorship.MentorshipCommand.Open;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A person's pairs on their home card. */
@Component
class MentorshipHome implements HomeItem {

    private final MentorshipRepository mentorships;
    private final Terms terms;
    private final List<ComesNext> comesNext;

    MentorshipHome(MentorshipRepository mentorships, Terms terms, List<ComesNext> comesNext) {
        this.mentorships = mentorships;
        this.terms = terms;
        this.comesNext = comesNext;
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        if (actor.scheme() == null) {
            return List.of();
        }
        var pairs = mentorships.currentOf(actor.person(), actor.scheme());
        var next = next(pairs, actor);
        return pairs.stream()
                .map(pair -> asked(pair, actor.person())
                        .or(() -> Optional.ofNullable(next.get(pair.id())))
                        .orElseGet(() -> waiting("You and %s are a pair", pair, actor.person())))
                .toList();
    }

    /** What the two have to say before anything else comes. */
    private Optional<Waiting> asked(MentorshipInFull pair, UUID reader) {
        if (terms.isAsked(pair, reader)) {
            return Optional.of(waiting("Would you like to go on with %s?", pair, reader));
        }
        return pair.mentorship().isPaused()
                ? Optional.of(waiting("Your mentoring with %s is paused", pair, reader))
                : Optional.empty();
    }

    private static Waiting waiting(String says, MentorshipInFull pair, UUID reader) {
        return new Waiting(says.formatted(pair.nameOfOther(reader)), new Button("Open", new Open(pair.id())));
    }

    /** What the features say of each; the first that says something. */
    private Map<UUID, Waiting> next(List<MentorshipInFull> pairs, Actor actor) {
        var next = new HashMap<UUID, Waiting>();
        if (!pairs.isEmpty()) {
            comesNext.forEach(feature -> feature.of(pairs, actor).forEach(next::putIfAbsent));
        }
        return next;
    }

    @Override
    public Set<String> namesAtHome() {
        return Set.of(PAIR_OF_TRAINEE, PAIR_OF_MENTOR);
    }
}
