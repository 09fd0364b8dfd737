package dev.soundingboard.taster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.mentorship.MentorshipCards;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.Schemes;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What stands between a trainee and a new request to a mentor. */
@Component
class Asking {

    private final Mentors mentors;
    private final TasterRequests requests;
    private final TasterRules rules;
    private final TasterCards cards;
    private final MentorshipCards pairs;
    private final Schemes schemes;

    Asking(
            Mentors mentors,
            TasterRequests requests,
            TasterRules rules,
            TasterCards cards,
            MentorshipCards pairs,
            Schemes schemes) {
        this.mentors = mentors;
        this.requests = requests;
        this.rules = rules;
        this.cards = cards;
        this.pairs = pairs;
        this.schemes = schemes;
    }

    /**
     * What the trainee has with this mentor already: their pair, or the request as it stands; else the rule that forbids
     * a new one; else what may be done.
     */
    Card of(Actor trainee, UUID mentor, Function<Mentor, Card> allowed) {
        var scheme = schemes.get(trainee.inScheme());
        return rules.tastersAreOffered(scheme)
                .<Card>map(Function.identity())
                .orElseGet(() -> mentors.find(mentor, scheme.id())
                        .map(it -> hindrance(trainee, it, scheme).orElseGet(() -> allowed.apply(it)))
                        .orElseGet(Mentors::noSuchMentor));
    }

    private Optional<Card> hindrance(Actor trainee, Mentor mentor, Scheme scheme) {
        var standing = requests.standing(trainee.person(), scheme.id(), mentor.id());
        var current = standing.stream().flatMap(Standing::taster).toList();
        var pair = standing.stream().flatMap(it -> it.pairId().stream()).findFirst();
        var already = current.stream()
                .filter(it -> it.request().parties().mentor().equals(mentor.id()))
                .findFirst();
        return pair.map(it -> pairs.of(it, trainee.person()))
                .or(() -> already.map(it -> cards.of(it, trainee.person())))
                .or(() -> rules.mayAsk(trainee, mentor, current, scheme));
    }
}
