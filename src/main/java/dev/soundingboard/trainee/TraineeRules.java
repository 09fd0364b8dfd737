package dev.soundingboard.trainee;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Role;
import dev.soundingboard.joining.JoinCommand;
import dev.soundingboard.scheme.JoiningPolicy.KeyDate;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.trainee.TraineeCommand.AskException;
import dev.soundingboard.trainee.TraineeCommand.Change;
import dev.soundingboard.trainee.TraineeCommand.Part;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether a trainee may ask for a mentor now. Each rule allows, or says why not and what to do. */
@Component
public class TraineeRules {

    private final Trainees trainees;
    private final Clock clock;

    TraineeRules(Trainees trainees, Clock clock) {
        this.trainees = trainees;
        this.clock = clock;
    }

    /** E1 to E3: they have joined, and the time to ask is now. */
    public Optional<Refusal> mayAsk(Actor actor, Scheme scheme) {
        return trainees.find(actor.person(), scheme.id())
                .map(trainee -> mayAsk(trainee, actor.zone(), scheme))
                .orElseGet(() -> Optional.of(notJoined(scheme)));
    }

    /** The same, of a trainee who reads days in that zone. */
    public Optional<Refusal> mayAsk(Trainee trainee, ZoneId zone, Scheme scheme) {
        if (!trainee.isEnrolled()) {
            return Optional.of(notJoined(scheme));
        }
        if (trainee.hasException()) {
            return Optional.empty();
        }
        var policy = scheme.joining().date();
        return awayForLongEnough(trainee, scheme).or(() -> {
            if (policy == null) {
                return Optional.empty();
            }
            return trainee.keyDate()
                    .map(date -> insideTheWindow(trainee, Window.around(date, policy), today(zone), scheme))
                    .orElseGet(() -> dateIsKnown(policy));
        });
    }

    LocalDate today(ZoneId zone) {
        return clock.instant().atZone(zone).toLocalDate();
    }

    private static Refusal notJoined(Scheme scheme) {
        return Refusal.because(
                "Tell me a little about you first. It takes a minute.",
                new Button("Finish joining", new JoinCommand.As(scheme.id(), Role.TRAINEE)));
    }

    /** E1: the scheme's question about time away. */
    private static Optional<Refusal> awayForLongEnough(Trainee trainee, Scheme scheme) {
        var absence = scheme.joining().absence();
        return absence == null || trainee.wasAway()
                ? Optional.empty()
                : Optional.of(outside(trainee, scheme, absence.otherwise()));
    }

    /** E2: a window that depends on a date can't open without it. */
    private static Optional<Refusal> dateIsKnown(KeyDate policy) {
        return policy.opens() == null && policy.closes() == null
                ? Optional.empty()
                : Optional.of(Refusal.because(
                        "I have no %s for you just now, so I can’t tell when you can ask for a mentor. Tell me when you know it."
                                .formatted(policy.name()),
                        new Button("Give my " + policy.name(), new Change(Part.DATE)),
                        Home.asButton()));
    }

    /** E2, E3: not before the window opens, not after it closes; either way the team can make an exception. */
    private static Optional<Refusal> insideTheWindow(Trainee trainee, Window window, LocalDate today, Scheme scheme) {
        if (window.opens() != null && window.isYetToOpen(today)) {
            return Optional.of(outside(
                    trainee,
                    scheme,
                    "You can ask for a mentor from %s. I will tell you then."
                            .formatted(DayInWords.of(window.opens()))));
        }
        if (window.closes() != null && window.isOver(today)) {
            return Optional.of(outside(
                    trainee,
                    scheme,
                    "The time to ask for a mentor ended on %s.".formatted(DayInWords.of(window.closes()))));
        }
        return Optional.empty();
    }

    /** E3: why not now, and how to ask for an exception where the scheme makes any. */
    private static Refusal outside(Trainee trainee, Scheme scheme, String why) {
        var exceptions = scheme.joining().exceptions();
        var change = new Button("My details", new TraineeCommand.Details());
        if (exceptions == null) {
            return Refusal.because(why, change, Home.asButton());
        }
        return trainee.waitsForException()
                ? Refusal.because(
                        why
                                + " You have asked for an exception, and %s will answer you."
                                        .formatted(scheme.team().name()),
                        change,
                        Home.asButton())
                : Refusal.because(
                        why + " " + exceptions,
                        new Button("Ask for an exception", new AskException(scheme.id())),
                        change);
    }
}
