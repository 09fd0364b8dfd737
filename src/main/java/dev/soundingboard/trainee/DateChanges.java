package dev.soundingboard.trainee;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.scheme.JoiningPolicy.KeyDate;
import dev.soundingboard.trainee.TraineeCommand.Move;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says what another date changes, before it is saved (E2). */
@Component
class DateChanges {

    private static final String WHAT_STAYS =
            "Requests that you have sent stay open, and mentoring that has begun goes on.";

    private final List<MovesWithDate> moving;

    DateChanges(List<MovesWithDate> moving) {
        this.moving = moving;
    }

    DateChange of(Trainee trainee, KeyDate policy, Optional<LocalDate> date, LocalDate today) {
        var own = Stream.of(was(trainee, policy), willBe(date), window(trainee, policy, date, today), WHAT_STAYS);
        var moved = moving.stream().flatMap(it -> it.changes(trainee, date).stream());
        return new DateChange(
                policy.name(),
                Stream.concat(own, moved).filter(it -> !it.isEmpty()).toList(),
                new Move(trainee.version(), date.map(LocalDate::toString).orElse("")));
    }

    private static String was(Trainee trainee, KeyDate policy) {
        return trainee.keyDate()
                .map(day -> "Your %s was %s.".formatted(policy.name(), Moments.dayInWords(day)))
                .orElseGet(() -> "You had no %s.".formatted(policy.name()));
    }

    private static String willBe(Optional<LocalDate> date) {
        return date.map(day -> "It will be %s.".formatted(Moments.dayInWords(day)))
                .orElse("You will have none.");
    }

    private static String window(Trainee trainee, KeyDate policy, Optional<LocalDate> date, LocalDate today) {
        if (trainee.hasException()) {
            return "The team has made an exception for you, so you can still ask for a mentor.";
        }
        if (!policy.hasWindow()) {
            return "";
        }
        var before = trainee.keyDate()
                .map(day -> "You could ask for a mentor %s. "
                        .formatted(Window.around(day, policy).inWords()))
                .orElse("");
        var after = date.map(day -> Window.around(day, policy).inWordsFrom(today))
                .orElse("Now you can’t ask, until you give a new date.");
        return before + after;
    }
}
