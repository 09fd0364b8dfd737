package dev.soundingboard.trainee;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.HomeItem;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.independence.Structure;
import dev.soundingboard.independence.Supervisors;
import dev.soundingboard.independence.Workplace;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.trainee.DetailsCard.Fact;
import dev.soundingboard.trainee.TraineeCommand.AskException;
import dev.soundingboard.trainee.TraineeCommand.Change;
import dev.soundingboard.trainee.TraineeCommand.Details;
import dev.soundingboard.trainee.TraineeCommand.Part;
import dev.soundingboard.trainee.TraineeCommand.Work;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The cards that show a trainee where they stand. */
@Component
class TraineeCards {

    /** As many as a row of buttons takes. */
    private static final int MOST_WAYS = 5;

    private final TraineeRules rules;
    private final Structure structure;
    private final Mentors mentors;
    private final List<HomeItem> items;
    private final List<AlreadyAsked> asked;

    TraineeCards(
            TraineeRules rules, Structure structure, Mentors mentors, List<HomeItem> items, List<AlreadyAsked> asked) {
        this.rules = rules;
        this.structure = structure;
        this.mentors = mentors;
        this.items = items;
        this.asked = asked;
    }

    /** The next step of joining: what they said so far is in it. */
    Card nextStep(Optional<Trainee> begun, ZoneId zone, Scheme scheme) {
        var said = begun.map(trainee -> AboutForm.asSaid(trainee, scheme))
                .orElseGet(() -> TraineeCommand.About.blank(scheme.id()));
        return begun.filter(trainee -> !trainee.details().grade().isEmpty())
                .filter(trainee -> AbsenceRule.mayGoOn(trainee, scheme))
                .<Card>map(trainee -> WorkForm.of(scheme, true, List.of(), Work.blank(scheme.id()), ""))
                .orElseGet(() -> AboutForm.of(scheme, true, rules.today(zone), said, ""));
    }

    Card joined(Trainee trainee, Actor actor, Scheme scheme) {
        var refusal = rules.mayAsk(trainee, actor.zone(), scheme);
        var ways = Stream.concat(
                        offers(actor).stream(),
                        refusal
                                .map(Refusal::ways)
                                .orElseGet(() -> List.of(new Button("My details", new Details())))
                                .stream())
                .limit(MOST_WAYS)
                .toList();
        return new Joined(
                scheme.name(),
                standing(refusal),
                scheme.joining().advice(),
                scheme.team().name(),
                scheme.team().email(),
                ways);
    }

    /** What the features offer them, who has no mentor yet; the first is the obvious next step. */
    List<Button> offers(Actor actor) {
        return items.stream()
                .flatMap(item -> item.offersTo(actor, Set.of()).stream())
                .toList();
    }

    Card details(Trainee trainee, ZoneId zone, Scheme scheme, String lead) {
        var supervisors = structure.supervisorsOf(trainee.person(), trainee.scheme());
        var refusal = rules.mayAsk(trainee, zone, scheme);
        return new DetailsCard(
                lead,
                scheme.name(),
                alreadyAsked(trainee, zone).orElseGet(() -> standing(refusal)),
                facts(trainee, scheme),
                trainee.details().requests(),
                scheme.team().name(),
                names(supervisors, scheme),
                Stream.concat(changes(scheme), exception(refusal)).toList());
    }

    /** The form to change where they work, with what is kept. */
    Card workForm(Trainee trainee, Scheme scheme) {
        var workplace = structure.workplaceOf(trainee.person(), scheme.id()).orElse(new Workplace("", ""));
        var supervisors = structure.supervisorsOf(trainee.person(), scheme.id());
        var known = mentors.ofPeople(supervisors.people(), scheme.id()).stream()
                .sorted(Comparator.comparing(Mentor::name))
                .toList();
        var said = new Work(
                scheme.id(),
                workplace.organisation(),
                workplace.department(),
                idOf(known, 0),
                idOf(known, 1),
                idOf(known, 2),
                supervisors.typed(),
                "true");
        return WorkForm.of(scheme, false, known, said, "");
    }

    private static String idOf(List<Mentor> known, int place) {
        return place < known.size() ? known.get(place).id().toString() : "";
    }

    private Optional<String> alreadyAsked(Trainee trainee, ZoneId zone) {
        return asked.stream()
                .flatMap(feature -> feature.inWords(trainee, zone).stream())
                .findFirst();
    }

    private static String standing(Optional<Refusal> refusal) {
        return refusal.map(Refusal::reason).orElse("You can ask for a mentor now.");
    }

    private String names(Supervisors supervisors, Scheme scheme) {
        var known = mentors.ofPeople(supervisors.people(), scheme.id()).stream().map(Mentor::name);
        return Stream.concat(known.sorted(), Stream.of(supervisors.typed()))
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining(", "));
    }

    private List<Fact> facts(Trainee trainee, Scheme scheme) {
        var details = trainee.details();
        var facts = new ArrayList<Fact>();
        var date = scheme.joining().date();
        if (date != null) {
            var day = trainee.keyDate().map(Moments::dayInWords).orElse("None just now");
            facts.add(new Fact(
                    date.name().substring(0, 1).toUpperCase(Locale.UK)
                            + date.name().substring(1),
                    day));
        }
        facts.add(new Fact("Grade", details.grade()));
        facts.add(new Fact("Specialty", details.specialty()));
        facts.add(new Fact("Place", details.place().isEmpty() ? "Any" : details.place()));
        facts.add(new Fact("Working pattern", details.pattern()));
        facts.add(new Fact("Way of working", details.way().isEmpty() ? "Any" : details.way()));
        structure.workplaceOf(trainee.person(), trainee.scheme()).ifPresent(work -> {
            facts.add(new Fact("You work at", work.organisation()));
            facts.add(new Fact("Department", work.department()));
        });
        return List.copyOf(facts);
    }

    private static Stream<Button> changes(Scheme scheme) {
        var date = scheme.joining().date();
        return Stream.of(
                        Optional.ofNullable(date)
                                .map(it -> new Button("Change my " + it.name(), new Change(Part.DATE))),
                        Optional.of(new Button("Change my details", new Change(Part.ABOUT))),
                        Optional.of(new Button("Change where I work", new Change(Part.WORK))))
                .flatMap(Optional::stream);
    }

    /** E3: the way to an exception, for whoever needs one. */
    private static Stream<Button> exception(Optional<Refusal> refusal) {
        return refusal.stream().flatMap(it -> it.ways().stream()).filter(way -> way.command() instanceof AskException);
    }
}
