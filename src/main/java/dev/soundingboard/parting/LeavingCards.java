package dev.soundingboard.parting;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.PickForm;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.TeamCommand;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.WhenMentorLeaves;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.parting.LeavingCommand.Find;
import dev.soundingboard.parting.LeavingCommand.Open;
import dev.soundingboard.people.People;
import dev.soundingboard.scheme.Schemes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What becomes of a mentor's pairs and requests if they leave; of one who has left, that. */
@Component
class LeavingCards {

    private final HandOvers handOvers;
    private final List<WhenMentorLeaves> others;
    private final People people;
    private final Schemes schemes;

    LeavingCards(HandOvers handOvers, List<WhenMentorLeaves> others, People people, Schemes schemes) {
        this.handOvers = handOvers;
        this.others = others;
        this.people = people;
        this.schemes = schemes;
    }

    static PickForm pick() {
        return PickForm.of("A mentor leaves the scheme", "Which mentor?", "Choose a mentor.", Find.class, new Open(""));
    }

    Card of(Mentor mentor, Actor admin) {
        return isStill(mentor) ? of(mentor, handOvers.of(mentor, Successors.NOBODY, admin), "") : gone(mentor);
    }

    /** The same with what was picked, and why it can't be so. */
    Card of(Mentor mentor, List<HandOver> all, String problem) {
        var byTeam = schemes.get(mentor.scheme()).pairing().byTeam();
        var rows = byTeam ? rows(all) : List.<LeavingCard.Row>of();
        return new LeavingCard(
                "%s leaves the scheme?".formatted(mentor.name()),
                lead(mentor, all),
                problem,
                rows,
                happens(mentor, all, byTeam),
                mentor.id(),
                mentor.version(),
                all.stream().map(it -> it.pair().id()).toList(),
                List.of(TeamCommand.Menu.asButton()));
    }

    boolean isStill(Mentor mentor) {
        return people.get(mentor.person()).is(Role.MENTOR, mentor.scheme());
    }

    private static List<LeavingCard.Row> rows(List<HandOver> all) {
        return IntStream.range(0, Math.min(Successors.MOST, all.size()))
                .mapToObj(place -> row(place, all.get(place)))
                .toList();
    }

    private static LeavingCard.Row row(int place, HandOver it) {
        var to = it.to();
        var chosen = to == null
                ? List.<Reply.Choice>of()
                : List.of(new Reply.Choice(to.name(), to.id().toString()));
        return new LeavingCard.Row(
                it.pair().traineeName(),
                Successors.field(place),
                it.problem(),
                to == null ? "" : to.id().toString(),
                chosen);
    }

    private static String lead(Mentor mentor, List<HandOver> all) {
        return switch (all.size()) {
            case 0 -> "%s mentors nobody just now.".formatted(mentor.name());
            case 1 -> "%s mentors %s.".formatted(mentor.name(), names(all));
            default -> "%s mentors %d trainees: %s.".formatted(mentor.name(), all.size(), names(all));
        };
    }

    private static String names(List<HandOver> all) {
        return all.stream()
                .map(HandOver::pair)
                .map(MentorshipInFull::traineeName)
                .collect(Collectors.joining(", "));
    }

    private List<String> happens(Mentor mentor, List<HandOver> all, boolean byTeam) {
        var happens = new ArrayList<String>();
        if (!all.isEmpty()) {
            happens.add(
                    byTeam
                            ? "Whoever is left without another mentor goes to the waiting list."
                            : "In your scheme trainees choose a mentor themselves, so they are offered others.");
            happens.add(
                    "They are told kindly. Sessions that are planned are called off, and what they wrote stays theirs.");
        }
        if (byTeam && all.size() > Successors.MOST) {
            happens.add("Only the first %d can be handed over here. The others go to the waiting list."
                    .formatted(Successors.MOST));
        }
        others.forEach(it -> happens.addAll(it.happens(mentor)));
        happens.add(
                "Trainees can’t find %s any more. I tell %s, and thank them.".formatted(mentor.name(), mentor.name()));
        happens.add("They can’t open their records here as a mentor afterwards. Ask them to say “evidence” first.");
        happens.add("To come back, they join as a mentor again, and you approve them.");
        return happens;
    }

    static News gone(Mentor mentor) {
        return new News(
                "%s is no mentor here any more".formatted(mentor.name()),
                "Everybody who needs to know is told.",
                List.of(TeamCommand.Menu.asButton(), new Button("Another mentor leaves", new LeavingCommand.Ask(""))));
    }
}
