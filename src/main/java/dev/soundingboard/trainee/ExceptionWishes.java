package dev.soundingboard.trainee;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Card;
import dev.soundingboard.confidential.Vault;
import dev.soundingboard.people.People;
import dev.soundingboard.people.Person;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.Schemes;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A trainee's wish for an exception, as the scheme team sees it (E3). */
@Component
public class ExceptionWishes {

    private final People people;
    private final Schemes schemes;
    private final Vault vault;

    ExceptionWishes(People people, Schemes schemes, Vault vault) {
        this.people = people;
        this.schemes = schemes;
        this.vault = vault;
    }

    /** As it is now. */
    public Card of(Trainee trainee) {
        var reason = trainee.exceptionReason().flatMap(text -> vault.open(text, trainee.id()));
        return of(trainee, reason.orElse(""), "");
    }

    ExceptionWish of(Trainee trainee, String reason, String problem) {
        var person = people.get(trainee.person());
        return new ExceptionWish(
                trainee.id(),
                trainee.version(),
                person.name(),
                standing(trainee, schemes.get(trainee.scheme())),
                problem,
                reason,
                ExceptionWish.LONGEST_REASON,
                trainee.exceptionBy().flatMap(people::find).map(Person::name).orElse(""),
                trainee.waitsForException());
    }

    /** What decides, and nothing else about them (D1, D2). */
    private static String standing(Trainee trainee, Scheme scheme) {
        var policy = scheme.joining();
        var absence = Optional.ofNullable(policy.absence())
                .map(it -> "%s %s".formatted(it.question(), trainee.wasAway() ? "Yes." : "No."));
        var date = Optional.ofNullable(policy.date())
                .flatMap(it ->
                        trainee.keyDate().map(day -> "Their %s is %s.".formatted(it.name(), Moments.dayInWords(day))));
        var window = TraineeRules.window(trainee, scheme)
                .map(Window::inWords)
                .filter(days -> !days.isEmpty())
                .map("They can ask for a mentor %s."::formatted);
        return Stream.of(absence, date, window).flatMap(Optional::stream).collect(Collectors.joining(" "));
    }
}
