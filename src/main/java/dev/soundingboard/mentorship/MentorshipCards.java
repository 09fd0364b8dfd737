package dev.soundingboard.mentorship;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.confidential.Vault;
import dev.soundingboard.scheme.Schemes;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which card shows a pair to whom. */
@Component
public class MentorshipCards {

    private final MentorshipRepository mentorships;
    private final Schemes schemes;
    private final Terms terms;
    private final Vault vault;
    private final List<PairPart> parts;
    private final WaysOn waysOn;
    private final List<EndsWithIt> endsWithIt;
    private final WordsAtTheEnd wordsAtTheEnd;

    MentorshipCards(
            MentorshipRepository mentorships,
            Schemes schemes,
            Terms terms,
            Vault vault,
            List<PairPart> parts,
            WaysOn waysOn,
            List<EndsWithIt> endsWithIt,
            WordsAtTheEnd wordsAtTheEnd) {
        this.mentorships = mentorships;
        this.schemes = schemes;
        this.terms = terms;
        this.vault = vault;
        this.parts = parts;
        this.waysOn = waysOn;
        this.endsWithIt = endsWithIt;
        this.wordsAtTheEnd = wordsAtTheEnd;
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
        return of(pair, reader, "");
    }

    /** For whoever pressed a button that is outdated; if they wished for what is so anyway, that is all. */
    Card outdated(MentorshipInFull pair, UUID reader, boolean isAsWished) {
        return of(pair, reader, isAsWished ? "" : "This has changed in the meantime. Here is where you two stand now.");
    }

    /** The same, with what they should know first. */
    public Card of(MentorshipInFull pair, UUID reader, String news) {
        var scheme = schemes.get(pair.scheme());
        return pair.mentorship().isActive()
                ? PairCard.of(
                        pair,
                        reader,
                        scheme,
                        new PairSoFar(pair.mentorship(), partsOf(pair, reader)),
                        note(pair, reader, news),
                        plea(pair, reader))
                : EndedCard.of(
                        pair,
                        reader,
                        scheme,
                        new EndedCard.Words(wordsAtTheEnd.of(pair, reader), withIt(pair), reason(pair, reader)),
                        ways(pair, reader));
    }

    private String note(MentorshipInFull pair, UUID reader, String news) {
        var pause =
                pair.mentorship().isPaused() ? PairCard.pauseOf(pair, reader, terms.today(pair.zoneOf(reader))) : "";
        var asked = terms.isAsked(pair, reader) ? "Would you like to go on? You can also end it, with no reason." : "";
        return Stream.of(news, pause, asked)
                .filter(it -> !it.isEmpty())
                .reduce("%s %s"::formatted)
                .orElse("");
    }

    /** M2: why the team asked the mentor to take one more, for them alone. */
    private String plea(MentorshipInFull pair, UUID reader) {
        var plea = pair.mentorship().introduction().plea();
        return plea == null || pair.isTrainee(reader)
                ? ""
                : vault.open(plea, pair.id()).orElse("");
    }

    private String withIt(MentorshipInFull pair) {
        return endsWithIt.stream().flatMap(feature -> feature.of(pair).stream()).collect(Collectors.joining(" "));
    }

    private List<PairPart.Part> partsOf(MentorshipInFull pair, UUID reader) {
        return parts.stream().map(part -> part.of(pair, reader)).toList();
    }

    /** D2: only whoever wrote it. */
    private String reason(MentorshipInFull pair, UUID reader) {
        return pair.mentorship()
                .farewell()
                .flatMap(farewell -> farewell.reasonOf(reader))
                .flatMap(why -> vault.open(why, pair.id()))
                .orElse("");
    }

    /** P7: on to another mentor, unless the time for one is over (S2), or the team has seen to it. */
    private List<Button> ways(MentorshipInFull pair, UUID reader) {
        var byTerm = pair.mentorship().farewell().filter(Farewell::isByTerm).isPresent();
        return waysOn.of(pair.scheme(), pair.isTrainee(reader) && !byTerm && !wordsAtTheEnd.isSeenTo(pair));
    }

    /** For an id that isn't theirs, or isn't at all: which of the two is nobody's business. */
    public static Refusal noSuchPair() {
        return Refusal.because("We can’t find that pair.", Home.asButton());
    }
}
