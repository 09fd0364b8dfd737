package dev.soundingboard.taster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.independence.Independence;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.MentorCommand.Browse;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.TasterPolicy;
import dev.soundingboard.trainee.TraineeRules;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whether a trainee may ask this mentor now. Each rule allows, or says why not. */
@Component
class TasterRules {

    private final TraineeRules trainees;
    private final Independence independence;
    private final Clock clock;

    TasterRules(TraineeRules trainees, Independence independence, Clock clock) {
        this.trainees = trainees;
        this.independence = independence;
        this.clock = clock;
    }

    /** All rules in turn, E1 to E3 among them, those that ask the database last: the first that is broken, if any. */
    Optional<Refusal> mayAsk(Actor trainee, Mentor mentor, Collection<TasterInFull> current, Scheme scheme) {
        return notThemself(trainee.person(), mentor)
                .or(() -> mentorHasRoom(mentor))
                .or(() -> notTooManyAtOnce(current, scheme.tasterRules()))
                .or(() -> trainees.mayAsk(trainee, scheme))
                .or(() -> mentorIsIndependent(trainee.person(), mentor));
    }

    /** P1: where there is no taster, the team introduces. */
    Optional<Refusal> tastersAreOffered(Scheme scheme) {
        return scheme.offersTasters()
                ? Optional.empty()
                : Optional.of(Refusal.because(
                        "In this scheme the team introduces you to a mentor, so you don’t need to ask. You can write to the %s at %s."
                                .formatted(scheme.team().name(), scheme.team().email()),
                        Home.asButton()));
    }

    /** P3: nobody mentors themself. */
    Optional<Refusal> notThemself(UUID trainee, Mentor mentor) {
        return mentor.person().equals(trainee)
                ? Optional.of(Refusal.because("This is your own profile.", Browse.asButton()))
                : Optional.empty();
    }

    /** M2, P6: the mentor has a place, and hasn't said they are full. */
    Optional<Refusal> mentorHasRoom(Mentor mentor) {
        return mentor.hasRoom(clock.instant()) ? Optional.empty() : Optional.of(isFull(mentor.name()));
    }

    /** Unanswered requests are few at a time (a figure of the scheme's), so that no mentor is asked in vain. */
    Optional<Refusal> notTooManyAtOnce(Collection<TasterInFull> current, TasterPolicy policy) {
        var open = current.stream().filter(it -> it.request().state().isOpen()).count();
        return open < policy.openRequests()
                ? Optional.empty()
                : Optional.of(Refusal.because(
                        "You have asked %d mentors who have not answered yet. Wait for one of them, or withdraw a request."
                                .formatted(open),
                        Home.asButton()));
    }

    /** P3: the mentor stands outside the trainee's structure. */
    Optional<Refusal> mentorIsIndependent(UUID trainee, Mentor mentor) {
        return independence.mayAsk(trainee, mentor.scheme(), mentor.person(), mentor.name(), Browse.asButton());
    }

    /** The refusal of {@link #mentorHasRoom}, also for somebody who finds the last place gone. */
    static Refusal isFull(String mentor) {
        return Refusal.because(
                "%s is at full capacity just now. You can look again later, or choose another mentor."
                        .formatted(mentor),
                Browse.asButton());
    }

    /** For whoever would have taken a place that is gone: the mentor learns it is theirs to change. */
    static Refusal noPlaceLeft(TasterInFull taster, Actor actor) {
        return taster.isTrainee(actor.person())
                ? isFull(taster.mentorName())
                : Refusal.because(
                        "You have no place left for %s. Ask your scheme team if that is not right."
                                .formatted(taster.traineeName()),
                        Home.asButton());
    }

    /** For an id that isn't theirs, or isn't at all: which of the two is nobody's business. */
    static Refusal noSuchRequest() {
        return Refusal.because("We can’t find that request.", Home.asButton());
    }
}
