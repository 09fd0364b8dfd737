package dev.soundingboard.mentorship;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.mentor.MentorCommand.Browse;
import dev.soundingboard.scheme.Schemes;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which card shows a pair to whom. */
@Component
public class MentorshipCards {

    private final MentorshipRepository mentorships;
    private final Schemes schemes;
    private final List<PairPart> parts;

    MentorshipCards(MentorshipRepository mentorships, Schemes schemes, List<PairPart> parts) {
        this.mentorships = mentorships;
        this.schemes = schemes;
        this.parts = parts;
    }

    /** The pair as it stands, for one of the two. */
    public Card of(UUID mentorship, UUID reader) {
        return mentorships.inFull(mentorship).map(pair -> of(pair, reader)).orElseGet(MentorshipCards::noSuchPair);
    }

    /** The same; of two whom the team had made a pair already, that one. */
    public Card of(UUID mentorship, Pair pair, UUID reader) {
        return mentorships
                .inFull(mentorship)
                .or(() -> mentorships.allBetween(pair.trainee(), pair.mentor()).stream()
                        .findFirst()
                        .flatMap(other -> mentorships.inFull(other.id())))
                .map(found -> of(found, reader))
                .orElseGet(MentorshipCards::noSuchPair);
    }

    Card of(MentorshipInFull pair, UUID reader) {
        var scheme = schemes.get(pair.mentorship().pair().scheme());
        return pair.mentorship().isActive()
                ? PairCard.of(pair, reader, scheme, PairSoFar.of(partsOf(pair, reader)))
                : EndedCard.of(pair, reader, way(pair, reader));
    }

    private List<PairPart.Part> partsOf(MentorshipInFull pair, UUID reader) {
        return parts.stream().map(part -> part.of(pair, reader)).toList();
    }

    private static Button way(MentorshipInFull pair, UUID reader) {
        return pair.isTrainee(reader) ? Browse.asButton() : Home.asButton();
    }

    /** For an id that isn't theirs, or isn't at all: which of the two is nobody's business. */
    public static Refusal noSuchPair() {
        return Refusal.because("We can’t find that pair.", Home.asButton());
    }
}
