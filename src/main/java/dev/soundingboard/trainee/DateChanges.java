package dev.soundingboard.trainee;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.scheme.JoiningPolicy.KeyDate;
import dev.soundingboard.trainee.TraineeCommand.Move;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says what another date changes, before it is saved (E2). */
@Component
class DateChanges {

    private static final String WHAT_STAYS =
            "Requests that you have sent stay open, and mentoring that has begun goes on.";

    DateChange of(Trainee trainee, KeyDate policy, Optional<LocalDate> date, LocalDate today) {
        var sentences = Stream.of(
                        "Your %s: %s. Now: %s.".formatted(policy.name(), inWords(trainee.keyDate()), inWords(date)),
                        window(trainee, policy, date, today),
                        WHAT_STAYS)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
        return new DateChange(
                policy.name(),
                sentences,
                new Move(trainee.version(), date.map(LocalDate::toString).orElse("")));
    }

    private static String inWords(Optional<LocalDate> date) {
        return date.map(Moments::dayInWords).orElse("none");
    }

    private static String window(Trainee trainee, KeyDate policy, Optional<LocalDate> date, LocalDate today) {
        if (trainee.hasException()) {
            return "You have an exception, so you can still ask for a mentor.";
        }
        if (!policy.hasWindow()) {
            return "";
        }
        var before = trainee.keyDate().map(day -> Window.around(day, policy));
        var after = date.map(day -> Window.around(day, policy));
        return "You could ask for a mentor %s. Now you %s."
                .formatted(
                        before.map(Window::inWords).orElse("only with a date"),
                        after.map(it -> it.inWordsFrom(today)).orElse("can’t, until you give a new date"));
    }
}
