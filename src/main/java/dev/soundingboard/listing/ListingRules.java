package dev.soundingboard.listing;

import dev.soundingboard.chat.TextLength;
import dev.soundingboard.listing.ListingCommand.Agree;
import dev.soundingboard.listing.ListingCommand.Practice;
import dev.soundingboard.listing.ListingCommand.Words;
import dev.soundingboard.listing.ListingCommand.Work;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.Scheme.ProfileChoices;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What must hold for each part. Each rule allows, or says what to mend; the card comes back as typed. */
@Component
class ListingRules {

    static final int LONGEST_INTRODUCTION = 600;
    static final int LONGEST_TEXT = 1200;
    static final int LONGEST_BACKGROUND = 300;
    static final int LONGEST_CONTACT = 200;

    /** Longer than anybody has been a doctor. */
    private static final int LONGEST_CAREER = 60;

    private final Clock clock;

    ListingRules(Clock clock) {
        this.clock = clock;
    }

    Optional<String> problem(Work work, Scheme scheme, ZoneId zone) {
        return first(Stream.of(
                chosen(work.organisation(), scheme.independence().organisations(), "Choose your organisation."),
                chosen(work.department(), scheme.independence().departments(), "Choose your department."),
                chosen(work.trainee(), List.of("yes", "no"), "Say whether you are a trainee yourself."),
                trained(work.trained(), zone),
                scheme.mentors().rotations() == null || !work.rotations().isEmpty()
                        ? Optional.empty()
                        : Optional.of("Say which rotations you have worked on."),
                TextLength.tooLong("the rotations", work.rotations(), WorkCard.LONGEST_ROTATIONS)));
    }

    /** M3: they are listed only with the scheme's training behind them. */
    Optional<String> trained(String typed, ZoneId zone) {
        var month = TypedMonth.read(typed);
        if (month.isEmpty()) {
            return Optional.of("Give the month and year of your training, for example March 2024.");
        }
        var now = YearMonth.from(clock.instant().atZone(zone));
        if (month.get().isAfter(now)) {
            return Optional.of("That training is still to come. You can join as a mentor after it.");
        }
        return month.get().isBefore(now.minusYears(LONGEST_CAREER))
                ? Optional.of("Check the year of your training.")
                : Optional.empty();
    }

    /** P5. */
    Optional<String> problem(Words words) {
        return first(Stream.of(
                written(words.introduction(), "Introduce yourself in a sentence or two."),
                TextLength.tooLong("your introduction", words.introduction(), LONGEST_INTRODUCTION),
                written(words.story(), "Say why you mentor."),
                TextLength.tooLong("why you mentor", words.story(), LONGEST_TEXT),
                written(words.style(), "Say how you work."),
                TextLength.tooLong("how you work", words.style(), LONGEST_TEXT)));
    }

    /** P4, P5, S4. */
    Optional<String> problem(Practice practice, ProfileChoices choices) {
        return first(Stream.of(
                written(practice.background(), "Say where you come from, in work or in life."),
                TextLength.tooLong("your background", practice.background(), LONGEST_BACKGROUND),
                chosen(practice.specialty(), choices.specialties(), "Choose your specialty."),
                chosen(practice.place(), choices.places(), "Choose where you are based."),
                chosenWays(practice.ways(), choices).isEmpty()
                        ? Optional.of("Choose at least one way of working.")
                        : Optional.empty(),
                written(practice.contact(), "Say how you like to be contacted."),
                TextLength.tooLong("how to contact you", practice.contact(), LONGEST_CONTACT)));
    }

    /** The scheme's ways among those that were ticked, which come with commas between. */
    static Set<String> chosenWays(String ticked, ProfileChoices choices) {
        var all = ",%s,".formatted(ticked);
        return choices.ways().stream()
                .filter(way -> all.contains(",%s,".formatted(way)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** M3: every clause of the current edition. */
    Optional<String> problem(Agree agree, Scheme scheme) {
        var agreement = scheme.mentors().agreement();
        if (!agree.edition().equals(agreement.version())) {
            return Optional.of("The agreement has changed. This is the current one.");
        }
        var ticked = List.of(agree.accepted().split(",", -1));
        var left = IntStream.rangeClosed(1, agreement.clauses().size())
                .filter(number -> !ticked.contains(String.valueOf(number)))
                .count();
        return left == 0
                ? Optional.empty()
                : Optional.of("Tick every clause that you accept. %d %s left. You are listed only with all of them."
                        .formatted(left, left == 1 ? "is" : "are"));
    }

    private static Optional<String> chosen(String value, Collection<String> choices, String otherwise) {
        return choices.contains(value) ? Optional.empty() : Optional.of(otherwise);
    }

    private static Optional<String> written(String text, String otherwise) {
        return text.isEmpty() ? Optional.of(otherwise) : Optional.empty();
    }

    private static Optional<String> first(Stream<Optional<String>> problems) {
        return problems.flatMap(Optional::stream).findFirst();
    }
}
