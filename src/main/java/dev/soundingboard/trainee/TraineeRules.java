package dev.soundingboard.trainee;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Role;
import dev.soundingboard.joining.JoinCommand;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.trainee.TraineeCommand.AskException;
import dev.soundingboard.trainee.TraineeCommand.Change;
import dev.soundingboard.trainee.TraineeCommand.Details;
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
        return trainee.hasException()
                ? Optional.empty()
                : outside(trainee, zone, scheme)
                        .map(why -> exceptionally(trainee, scheme, why))
                        .or(() -> dateIsKnown(trainee, scheme));
    }

    /** E3: only who is outside, and hasn't got one, needs an exception. */
    boolean needsException(Trainee trainee, ZoneId zone, Scheme scheme) {
        return scheme.joining().exceptions() != null
                && !trainee.hasException()
                && outside(trainee, zone, scheme).isPresent();
    }

    /** The day on which the window opens, while it is ahead (E2). */
    Optional<LocalDate> opens(Trainee trainee, ZoneId zone, Scheme scheme) {
        var today = today(zone);
        return window(trainee, scheme).filter(it -> it.isYetToOpen(today)).map(Window::opens);
    }

    /** The days on which they may ask; empty without a date, or where the scheme asks for none (E2). */
    static Optional<Window> window(Trainee trainee, Scheme scheme) {
        var policy = scheme.joining().date();
        return policy == null ? Optional.empty() : trainee.keyDate().map(date -> Window.around(date, policy));
    }

    /** The day that it is for somebody there. */
    public LocalDate today(ZoneId zone) {
        return clock.instant().atZone(zone).toLocalDate();
    }

    /** For whoever is to be a trainee and has not said what the scheme needs. */
    static Refusal notJoined(Scheme scheme) {
        return Refusal.because(
                "Tell me a little about you first. It takes a minute.",
                new Button("Finish joining", new JoinCommand.As(scheme.id(), Role.TRAINEE)));
    }

    /** E1, E2: why it isn't their time to ask, an exception apart. */
    private Optional<String> outside(Trainee trainee, ZoneId zone, Scheme scheme) {
        var absence = scheme.joining().absence();
        if (absence != null && !trainee.wasAway()) {
            return Optional.of(absence.otherwise());
        }
        var today = today(zone);
        return window(trainee, scheme).flatMap(window -> tooEarly(window, today).or(() -> tooLate(window, today)));
    }

    /** E2: not before the window opens. Who joins early is told when it does. */
    private static Optional<String> tooEarly(Window window, LocalDate today) {
        return window.opens() != null && window.isYetToOpen(today)
                ? Optional.of("You can ask for a mentor from %s. I will tell you then."
                        .formatted(Moments.dayInWords(window.opens())))
                : Optional.empty();
    }

    /** E2: not after it closes. */
    private static Optional<String> tooLate(Window window, LocalDate today) {
        return window.closes() != null && window.isOver(today)
                ? Optional.of(
                        "The time to ask for a mentor ended on %s.".formatted(Moments.dayInWords(window.closes())))
                : Optional.empty();
    }

    /** E2: a window that depends on a date can't open without it. */
    private static Optional<Refusal> dateIsKnown(Trainee trainee, Scheme scheme) {
        var policy = scheme.joining().date();
        return policy == null || !policy.hasWindow() || trainee.keyDate().isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.because(
                        "I have no %s for you just now, so I can’t tell when you can ask for a mentor."
                                .formatted(policy.name()),
                        new Button("Give my " + policy.name(), new Change(Part.DATE)),
                        Home.asButton()));
    }

    /** E3: why not now, and how to ask for an exception where the scheme makes any. */
    private static Refusal exceptionally(Trainee trainee, Scheme scheme, String why) {
        var exceptions = scheme.joining().exceptions();
        var details = new Button("My details", new Details());
        if (exceptions == null) {
            return Refusal.because(why, details, Home.asButton());
        }
        return trainee.waitsForException()
                ? Refusal.because(
                        "%s You have asked the %s to make an exception. I will tell you when they answer."
                                .formatted(why, scheme.team().name()),
                        details,
                        Home.asButton())
                : Refusal.because("%s %s".formatted(why, exceptions), AskException.asButton(scheme.id()), details);
    }
}
