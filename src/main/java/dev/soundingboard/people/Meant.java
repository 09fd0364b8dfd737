package dev.soundingboard.people;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Candidates;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.TeamCommand;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Whom an admin means by a name that they typed: one for sure, some to choose from, or nobody.
 *
 * @param certain whether they are called that; otherwise their names are only like it
 */
public record Meant<T>(Kind kind, String typed, List<Known<T>> all, boolean certain) {

    /** What they are looked for as. */
    public enum Kind {
        PERSON("Who do you mean?", "Each of these is called “%s”.", "I know nobody called “%s” here."),
        TRAINEE(
                "Which trainee do you mean?",
                "Each of these is a trainee called “%s”.",
                "I know no trainee called “%s” here."),
        MENTOR(
                "Which mentor do you mean?",
                "Each of these is a mentor called “%s”.",
                "I know no mentor called “%s” here."),
        APPLICANT(
                "Whose application do you mean?",
                "Each of these is called “%s”.",
                "Nobody called “%s” is waiting to be approved.");

        private final String which;
        private final String several;
        private final String nobody;

        Kind(String which, String several, String nobody) {
            this.which = which;
            this.several = several;
            this.nobody = nobody;
        }
    }

    /**
     * One of them.
     *
     * @param about what tells them from others of that name
     */
    public record Known<T>(T who, String name, String about) {}

    /** The one who must be meant; empty if it could be another. */
    public Optional<T> one() {
        return isSure() && all.size() == 1 ? Optional.of(all.get(0).who()) : Optional.empty();
    }

    /** Whether somebody is called that. */
    public boolean isSure() {
        return certain && !all.isEmpty();
    }

    /** Those of them for whom that holds. */
    public Meant<T> only(Predicate<T> what) {
        return new Meant<>(
                kind, typed, all.stream().filter(it -> what.test(it.who())).toList(), certain);
    }

    /**
     * The card of the one who is meant; or all who may be, to choose; or the one that says in a sentence that it is
     * nobody.
     */
    public Card card(
            Function<T, ? extends Card> one, Function<T, Command> choose, Function<String, ? extends Card> nobody) {
        if (all.isEmpty()) {
            return nobody.apply(kind.nobody.formatted(typed));
        }
        return one().<Card>map(one).orElseGet(() -> choice(choose));
    }

    private Candidates choice(Function<T, Command> choose) {
        return new Candidates(
                certain ? kind.which : "Do you mean one of these?",
                lead(),
                all.stream()
                        .map(it ->
                                new Candidates.Row(it.name(), it.about(), new Button("Choose", choose.apply(it.who()))))
                        .toList(),
                List.of(TeamCommand.Menu.asButton()));
    }

    private String lead() {
        if (!certain) {
            return kind.nobody.formatted(typed);
        }
        return all.size() < Names.MOST
                ? kind.several.formatted(typed)
                : "These and others are called “%s”. If it is nobody of them, type more of the name.".formatted(typed);
    }
}
