package dev.soundingboard.mentorship;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.confidential.Vault;
import dev.soundingboard.mentor.MentorCommand.Browse;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.Schemes;
import java.util.List;
import java.util.UUID;
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
    private final List<WayToAnother> waysToAnother;

    MentorshipCards(
            MentorshipRepository mentorships,
            Schemes schemes,
            Terms terms,
            Vault vault,
            List<PairPart> parts,
            List<WayToAnother> waysToAnother) {
        this.mentorships = mentorships;
        this.schemes = schemes;
        this.terms = terms;
        this.vault = vault;
        this.parts = parts;
        this.waysToAnother = waysToAnother;
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
                ? PairCard.of(pair, reader, scheme, new PairSoFar(partsOf(pair, reader)), note(pair, reader, news))
                : EndedCard.of(pair, reader, scheme, reason(pair, reader), ways(pair, reader));
    }

    private String note(MentorshipInFull pair, UUID reader, String news) {
        var pause = pair.mentorship().isPaused() ? PairCard.pauseOf(pair, reader) : "";
        var asked = terms.isAsked(pair, reader) ? "Would you like to go on? You can also end it, with no reason." : "";
        return Stream.of(news, pause, asked)
                .filter(it -> !it.isEmpty())
                .reduce("%s %s"::formatted)
                .orElse("");
    }

    private List<PairPart.Part> partsOf(MentorshipInFull pair, UUID reader) {
        return parts.stream().map(part -> part.of(pair, reader)).toList();
    }

    /** D2: only whoever wrote it. */
    private String reason(MentorshipInFull pair, UUID reader) {
        return pair.mentorship()
                .reasonOf(reader)
                .flatMap(why -> vault.open(why, pair.id()))
                .orElse("");
    }

    /** P7: on to another mentor, unless the time for one is over (S2). */
    private List<Button> ways(MentorshipInFull pair, UUID reader) {
        var byTerm = pair.mentorship().ending().filter(Ending.BY_TERM::equals).isPresent();
        var another =
                pair.isTrainee(reader) && !byTerm ? toAnother(schemes.get(pair.scheme())) : Stream.<Button>empty();
        return Stream.concat(another, Stream.of(Home.asButton())).toList();
    }

    private Stream<Button> toAnother(Scheme scheme) {
        var browse = scheme.pairing().byMentee() ? Stream.of(Browse.asButton()) : Stream.<Button>empty();
        return Stream.concat(browse, waysToAnother.stream().flatMap(way -> way.in(scheme).stream()));
    }

    /** For an id that isn't theirs, or isn't at all: which of the two is nobody's business. */
    public static Refusal noSuchPair() {
        return Refusal.because("We can’t find that pair.", Home.asButton());
    }
}
