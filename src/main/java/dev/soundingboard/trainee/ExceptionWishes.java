package dev.soundingboard.trainee;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.TeamCommand;
import dev.soundingboard.confidential.Vault;
import dev.soundingboard.people.People;
import dev.soundingboard.people.Person;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.trainee.TraineeCommand.TakeBackException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A trainee's wish for an exception, as the scheme team sees it (E3). */
@Component
public class ExceptionWishes {

    private final People people;
    private final Schemes schemes;
    private final TraineeRules rules;
    private final Vault vault;
    private final List<UsesException> uses;

    ExceptionWishes(People people, Schemes schemes, TraineeRules rules, Vault vault, List<UsesException> uses) {
        this.people = people;
        this.schemes = schemes;
        this.rules = rules;
        this.vault = vault;
        this.uses = uses;
    }

    /** As it is now. */
    public Card of(Trainee trainee) {
        var reason = trainee.exceptionReason().flatMap(text -> vault.open(text, trainee.id()));
        return of(trainee, reason.orElse(""), "");
    }

    /** As it is now that it is granted: nobody has used it yet. */
    ExceptionWish granted(Trainee trainee, String reason) {
        return of(trainee, reason, "", true);
    }

    ExceptionWish of(Trainee trainee, String reason, String problem) {
        return of(trainee, reason, problem, isTakeable(trainee));
    }

    private ExceptionWish of(Trainee trainee, String reason, String problem, boolean takeable) {
        var person = people.get(trainee.person());
        var grantable = isGrantable(trainee);
        return new ExceptionWish(
                trainee.id(),
                trainee.version(),
                person.name(),
                standing(trainee, person.zone(), schemes.get(trainee.scheme())),
                problem,
                reason,
                ExceptionWish.LONGEST_REASON,
                trainee.exceptionBy().flatMap(people::find).map(Person::name).orElse(""),
                trainee.waitsForException(),
                grantable,
                takeable ? new TakeBackException(trainee.id(), trainee.version()) : null,
                List.of(grantable ? new Button("Not now", new Home()) : TeamCommand.Menu.asButton()));
    }

    /** Whoever can ask anyway needs none; whoever has asked for one is answered. */
    boolean isGrantable(Trainee trainee) {
        return !trainee.hasException()
                && (trainee.waitsForException()
                        || rules.mayAsk(trainee, people.get(trainee.person()).zone(), schemes.get(trainee.scheme()))
                                .isPresent());
    }

    /** What has been used stays. */
    boolean isTakeable(Trainee trainee) {
        return trainee.exceptionSince()
                .filter(since -> uses.stream().noneMatch(use -> use.isUsed(trainee, since)))
                .isPresent();
    }

    /** What decides, and nothing else about them (D1, D2). */
    private String standing(Trainee trainee, ZoneId zone, Scheme scheme) {
        var policy = scheme.joining();
        var absence = Optional.ofNullable(policy.absence())
                .map(it -> "%s %s".formatted(it.question(), trainee.wasAway() ? "Yes." : "No."));
        var date = Optional.ofNullable(policy.date())
                .flatMap(it ->
                        trainee.keyDate().map(day -> "Their %s is %s.".formatted(it.name(), Moments.dayInWords(day))));
        var window = trainee.hasException()
                ? Optional.of("With the exception they can ask for a mentor now.")
                : TraineeRules.window(trainee, scheme)
                        .map(Window::inWords)
                        .filter(days -> !days.isEmpty())
                        .map("They can ask for a mentor %s."::formatted);
        var needless = rules.mayAsk(trainee, zone, scheme).isPresent() || trainee.hasException()
                ? Optional.<String>empty()
                : Optional.of("They can ask now, without an exception.");
        return Stream.of(absence, date, window, needless)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }
}
