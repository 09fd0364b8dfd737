package dev.soundingboard.parting;

import dev.soundingboard.allocation.Introductions;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.mentorship.Mentorships;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What becomes of all of a leaver's pairs, each by the rules of every introduction (P3, M2, P7). */
@Component
class HandOvers {

    private final Mentorships mentorships;
    private final Mentors mentors;
    private final Introductions introductions;
    private final Clock clock;

    HandOvers(Mentorships mentorships, Mentors mentors, Introductions introductions, Clock clock) {
        this.mentorships = mentorships;
        this.mentors = mentors;
        this.introductions = introductions;
        this.clock = clock;
    }

    /** The leaver; waits for whoever else changes them or one of the others, always in the same order. */
    Optional<Mentor> lock(UUID leaver, Successors to, String scheme) {
        return Stream.concat(
                        Stream.of(leaver),
                        IntStream.range(0, Successors.MOST)
                                .mapToObj(to::mentorAt)
                                .flatMap(picked -> picked.stream()))
                .distinct()
                .sorted()
                .flatMap(id -> mentors.lock(id, scheme).stream())
                .toList()
                .stream()
                .filter(mentor -> mentor.id().equals(leaver))
                .findFirst();
    }

    /** Of each of the pairs, the longest first. */
    List<HandOver> of(Mentor leaver, Successors to, Actor admin) {
        var pairs = mentorships.currentOfMentor(leaver.id());
        Map<UUID, Integer> given = new HashMap<>();
        var all = new ArrayList<HandOver>();
        for (var place = 0; place < pairs.size(); place++) {
            all.add(of(pairs.get(place), to, place, given, admin));
        }
        return all;
    }

    private HandOver of(MentorshipInFull pair, Successors to, int place, Map<UUID, Integer> given, Actor admin) {
        if (to.at(place).isEmpty()) {
            return new HandOver(pair, null, "");
        }
        return to.mentorAt(place)
                .flatMap(id -> mentors.find(id, admin.inScheme()))
                .map(mentor -> new HandOver(pair, mentor, problem(pair, mentor, given, admin)))
                .orElseGet(() -> new HandOver(pair, null, "Choose a mentor from the list, or nobody."));
    }

    private String problem(MentorshipInFull pair, Mentor mentor, Map<UUID, Integer> given, Actor admin) {
        var trainee = pair.mentorship().pair().trainee();
        return introductions.hindrance(admin.person(), trainee, mentor).orElseGet(() -> {
            var taken = given.merge(mentor.id(), 1, Integer::sum);
            return mentor.hasRoom(clock.instant())
                            && taken <= mentors.places(mentor).left()
                    ? ""
                    : "%s has no place left for them.".formatted(mentor.name());
        });
    }
}
