package dev.soundingboard.trainee;

import dev.soundingboard.chat.TextLength;
import dev.soundingboard.scheme.IndependencePolicy;
import dev.soundingboard.scheme.JoiningPolicy;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.trainee.TraineeCommand.About;
import dev.soundingboard.trainee.TraineeCommand.Work;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What must hold for what somebody typed. Each rule allows, or says what to mend; the form comes back as typed. */
final class FormRules {

    static final int LONGEST_REQUESTS = 500;
    static final int LONGEST_NAME = 100;
    static final String YES = "yes";
    static final String NO = "no";

    private FormRules() {}

    /** All rules of the first step in turn: what to mend first, if anything. */
    static Optional<String> problem(About form, Scheme scheme, boolean asksDate, LocalDate today) {
        var joining = scheme.joining();
        var choices = scheme.profile();
        return Stream.of(
                        asksDate ? DateRule.goodDate(form.date(), joining.date(), today) : Optional.<String>empty(),
                        answered(form.absence(), joining),
                        chosen("your grade", form.grade(), joining.grades()),
                        chosen("your specialty", form.specialty(), choices.specialties()),
                        chosenOrLeft("place", form.place(), choices.places()),
                        chosen("your working pattern", form.pattern(), joining.patterns()),
                        chosenOrLeft("way of working", form.way(), choices.ways()),
                        TextLength.tooLong("your special requests", form.requests(), LONGEST_REQUESTS))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The same, of the second step. */
    static Optional<String> problem(Work form, IndependencePolicy policy, boolean joining, int known) {
        return Stream.of(
                        chosen("where you work", form.organisation(), policy.organisations()),
                        chosen("your department", form.department(), policy.departments()),
                        knownPeople(form, known),
                        TextLength.tooLong("the name", form.typed(), LONGEST_NAME),
                        declared(form, joining))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** E1, D1: yes or no, and nothing more. */
    private static Optional<String> answered(String answer, JoiningPolicy policy) {
        return policy.absence() == null || List.of(YES, NO).contains(answer)
                ? Optional.empty()
                : Optional.of("Answer the question about your time away with yes or no. I don’t ask why.");
    }

    private static Optional<String> chosen(String what, String choice, Collection<String> choices) {
        return choices.contains(choice) ? Optional.empty() : Optional.of("Choose %s from the list.".formatted(what));
    }

    private static Optional<String> chosenOrLeft(String what, String choice, Collection<String> choices) {
        return choice.isEmpty() || choices.contains(choice)
                ? Optional.empty()
                : Optional.of("Choose a %s from the list, or leave it open.".formatted(what));
    }

    /** P3: supervisors are people the bot knows, each of them. */
    private static Optional<String> knownPeople(Work form, int known) {
        return form.picked().size() == known
                ? Optional.empty()
                : Optional.of("Choose people from the list. For somebody who isn’t on it, type their name below.");
    }

    /** P3: the declaration is part of joining. */
    private static Optional<String> declared(Work form, boolean joining) {
        return !joining || form.isDeclared()
                ? Optional.empty()
                : Optional.of("Tick the last sentence. It keeps your mentoring independent.");
    }
}
