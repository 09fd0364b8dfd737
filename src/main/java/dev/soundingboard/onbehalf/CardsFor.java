package dev.soundingboard.onbehalf;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Confirmation;
import dev.soundingboard.chat.KnownName;
import dev.soundingboard.chat.PickForm;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.TeamCommand;
import dev.soundingboard.onbehalf.OnBehalfCommand.Choose;
import dev.soundingboard.onbehalf.OnBehalfCommand.Move;
import dev.soundingboard.onbehalf.OnBehalfCommand.Purpose;
import dev.soundingboard.people.People;
import dev.soundingboard.scheme.JoiningPolicy.KeyDate;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.trainee.ExceptionWishes;
import dev.soundingboard.trainee.MovesWithDate;
import dev.soundingboard.trainee.Trainee;
import dev.soundingboard.trainee.TraineeCommand.FindTrainee;
import dev.soundingboard.trainee.TraineeRules;
import dev.soundingboard.trainee.TraineesMeant;
import dev.soundingboard.trainee.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What there is to do for a trainee, and what it changes before it is done. */
@Component
class CardsFor {

    private final People people;
    private final Schemes schemes;
    private final TraineeRules rules;
    private final ExceptionWishes wishes;
    private final List<MovesWithDate> moving;
    private final TraineesMeant meant;

    CardsFor(
            People people,
            Schemes schemes,
            TraineeRules rules,
            ExceptionWishes wishes,
            List<MovesWithDate> moving,
            TraineesMeant meant) {
        this.meant = meant;
        this.people = people;
        this.schemes = schemes;
        this.rules = rules;
        this.wishes = wishes;
        this.moving = moving;
    }

    static PickForm pick(Purpose purpose) {
        return PickForm.of(
                switch (purpose) {
                    case EXCEPTION -> "Make an exception for a trainee";
                    case DATE -> "Move a trainee’s date";
                },
                "Which trainee?",
                "Choose a trainee.",
                FindTrainee.class,
                new Choose(purpose, ""));
    }

    /** What is to be done for whoever is called that; who is in doubt chooses. */
    Card meant(String typed, Purpose purpose, Actor admin, Function<Trainee, Card> card) {
        return typed.isEmpty()
                ? pick(purpose)
                : meant.by(typed, admin.inScheme())
                        .card(card, it -> new Choose(purpose, it.person().toString()), pick(purpose)::because);
    }

    static Refusal noSuchTrainee() {
        return Refusal.because("We can’t find that trainee.", TeamCommand.Menu.asButton());
    }

    Card of(Purpose purpose, Trainee trainee, Actor admin) {
        return switch (purpose) {
            case EXCEPTION -> exception(trainee);
            case DATE -> date(trainee, "", "", admin);
        };
    }

    /** E3: where a scheme makes none, nobody needs one. */
    private Card exception(Trainee trainee) {
        return schemes.get(trainee.scheme()).joining().exceptions() == null
                ? Refusal.because(
                        "In your scheme nobody needs an exception. Whoever joins can ask for a mentor.",
                        TeamCommand.Menu.asButton())
                : wishes.of(trainee);
    }

    /** E2: the form for another date, or why there is none to move. */
    Card date(Trainee trainee, String typed, String problem, Actor admin) {
        var policy = schemes.get(trainee.scheme()).joining().date();
        return policy == null
                ? Refusal.because("Your scheme asks trainees for no date.", TeamCommand.Menu.asButton())
                : DateForm.of(trainee, name(trainee), policy, typed, rules.today(admin.zone()), problem);
    }

    /** Exactly what another date changes (E2, S2). */
    Card changes(Trainee trainee, LocalDate date, KeyDate policy) {
        var name = name(trainee);
        var own = Stream.of(window(trainee, date, policy), "Requests that they have sent stay open.");
        var moved = moving.stream().flatMap(it -> it.changesForTeam(trainee, date).stream());
        return new Confirmation(
                "Move the %s of %s to %s?".formatted(policy.name(), name, Moments.dayInWords(date)),
                trainee.keyDate()
                        .map(day -> "It is %s now.".formatted(Moments.dayInWords(day)))
                        .orElse("They have none now."),
                Stream.of(own, moved, Stream.of("I tell %s. They can change it again.".formatted(name)))
                        .flatMap(sentences -> sentences)
                        .filter(sentence -> !sentence.isEmpty())
                        .toList(),
                List.of(
                        new Button("Move it", new Move(trainee.id(), trainee.version(), date.toString())),
                        TeamCommand.Menu.asButton()));
    }

    private static String window(Trainee trainee, LocalDate date, KeyDate policy) {
        if (trainee.hasException()) {
            return "They have an exception, so they can ask for a mentor whatever the date.";
        }
        return policy.hasWindow()
                ? "With it they can ask for a mentor %s."
                        .formatted(Window.around(date, policy).inWords())
                : "";
    }

    String name(Trainee trainee) {
        return KnownName.inWords(people.get(trainee.person()).name());
    }
}
