package dev.soundingboard.pairing;

import dev.soundingboard.allocation.Introductions;
import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.TeamCommand;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentorship.Mentorships;
import dev.soundingboard.pairing.PairingCommand.Introduce;
import dev.soundingboard.pairing.PairingCommand.OneMore;
import dev.soundingboard.pairing.PairingCommand.With;
import dev.soundingboard.people.Person;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** How two would fit, and what introducing them would do; of two who are a pair, that. */
@Component
class MatchCards {

    private final Introductions introductions;
    private final Mentorships mentorships;
    private final MatchFacts facts;
    private final Clock clock;

    MatchCards(Introductions introductions, Mentorships mentorships, MatchFacts facts, Clock clock) {
        this.introductions = introductions;
        this.mentorships = mentorships;
        this.facts = facts;
        this.clock = clock;
    }

    Card of(Person trainee, Mentor mentor, Actor admin) {
        return of(trainee, mentor, admin, "", "");
    }

    /**
     * The same after a try.
     *
     * @param problem what hindered it
     * @param plea as typed so far
     */
    Card of(Person trainee, Mentor mentor, Actor admin, String problem, String plea) {
        return mentorships
                .between(trainee.id(), mentor.id())
                .<Card>map(pair -> pairAlready(trainee, mentor, Moments.dayInWords(pair.since(), admin.zone())))
                .orElseGet(() -> introductions
                        .hindrance(admin.person(), trainee.id(), mentor)
                        .map(no -> blocked(trainee, mentor, admin, no))
                        .orElseGet(() -> possible(trainee, mentor, admin, problem, plea)));
    }

    /** Whether that admin can introduce them, with a place or by asking for one. */
    boolean isPossible(Person trainee, Mentor mentor, Actor admin) {
        return introductions.hindrance(admin.person(), trainee.id(), mentor).isEmpty();
    }

    /** How many mentor that trainee now. */
    int others(Person trainee, Actor admin) {
        return (int) mentorships.currentOf(trainee.id(), admin.inScheme()).stream()
                .filter(pair -> pair.isTrainee(trainee.id()))
                .count();
    }

    private static News pairAlready(Person trainee, Mentor mentor, String since) {
        return new News(
                "%s and %s are a pair".formatted(trainee.name(), mentor.name()),
                "Since %s. Both know.".formatted(since),
                List.of(TeamCommand.Menu.asButton()));
    }

    private MatchCard blocked(Person trainee, Mentor mentor, Actor admin, String why) {
        return new MatchCard(
                "%s and %s can’t be introduced".formatted(trainee.name(), mentor.name()),
                why,
                facts.of(trainee, mentor, admin),
                List.of(),
                null,
                null,
                0,
                mentor.name(),
                ways(trainee));
    }

    private MatchCard possible(Person trainee, Mentor mentor, Actor admin, String problem, String plea) {
        var room = mentor.hasRoom(clock.instant());
        var others = others(trainee, admin);
        var happens = new ArrayList<>(List.of("Both are told, each with the other’s name and how to get in touch."));
        happens.add(
                room
                        ? "It takes one of %s’s places.".formatted(mentor.name())
                        : "%s has no place left, so say below why you ask them. They are introduced at once, and %s reads your words, and how to write to your team if it is too much."
                                .formatted(mentor.name(), mentor.name()));
        return new MatchCard(
                "Introduce %s and %s?".formatted(trainee.name(), mentor.name()),
                problem,
                facts.of(trainee, mentor, admin),
                happens,
                room ? new Introduce(trainee.id(), mentor.id(), mentor.version(), others) : null,
                room ? null : new OneMore(trainee.id(), mentor.id(), mentor.version(), others, plea),
                MatchCard.LONGEST_PLEA,
                mentor.name(),
                ways(trainee));
    }

    static News introduced(Person trainee, Mentor mentor) {
        return new News(
                "%s and %s are introduced".formatted(trainee.name(), mentor.name()),
                "Both have a message with the other’s name and how to get in touch.",
                List.of(TeamCommand.Menu.asButton()));
    }

    private static List<Button> ways(Person trainee) {
        return List.of(new Button("Somebody else", new With(trainee.id(), "")), TeamCommand.Menu.asButton());
    }
}
