package dev.soundingboard.suspension;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Candidates;
import dev.soundingboard.chat.Confirmation;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.PickForm;
import dev.soundingboard.chat.TeamCommand;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.MentorCommand.Pick;
import dev.soundingboard.mentor.SuspensionCommand.Back;
import dev.soundingboard.mentor.SuspensionCommand.Choose;
import dev.soundingboard.mentor.SuspensionCommand.Open;
import dev.soundingboard.mentor.SuspensionCommand.Restore;
import dev.soundingboard.mentor.SuspensionCommand.Suspend;
import dev.soundingboard.mentor.WhenSuspended;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whether a mentor is hidden, and exactly what changing it would do. */
@Component
class SuspensionCards {

    private final List<WhenSuspended> others;

    SuspensionCards(List<WhenSuspended> others) {
        this.others = others;
    }

    /** As it is now. */
    Confirmation of(Mentor mentor, Actor admin) {
        return mentor.suspendedSince()
                .map(since -> hidden(mentor, Moments.dayInWords(since, admin.zone())))
                .orElseGet(() -> found(mentor));
    }

    private Confirmation found(Mentor mentor) {
        var now = mentor.isListed()
                ? "%s. Trainees can find them now.".formatted(mentor.profile().practiceInWords())
                : "%s. Trainees can’t find them just now, because they have not accepted the current agreement."
                        .formatted(mentor.profile().practiceInWords());
        var happens = Stream.of(
                Stream.of("Trainees can’t find them or ask them any more, and your team can’t introduce them."),
                others.stream().flatMap(it -> it.happens(mentor).stream()),
                Stream.of(
                        "I tell %s that their profile is hidden, and how to write to your team. Nobody else is told."
                                .formatted(mentor.name()),
                        "You can undo this at any time."));
        return new Confirmation(
                "Hide %s from trainees?".formatted(mentor.name()),
                now,
                happens.flatMap(sentences -> sentences).toList(),
                List.of(
                        new Button("Hide them", new Suspend(mentor.id(), mentor.version())),
                        TeamCommand.Menu.asButton()));
    }

    private static Confirmation hidden(Mentor mentor, String since) {
        return new Confirmation(
                "%s is hidden from trainees".formatted(mentor.name()),
                "%s. Your team has hidden them already, since %s."
                        .formatted(mentor.profile().practiceInWords(), since),
                List.of(
                        "If you put them back, trainees can find them again, and your team can introduce them.",
                        "What was released stays released.",
                        "I tell %s.".formatted(mentor.name())),
                List.of(
                        new Button("Put them back", new Restore(mentor.id(), mentor.version())),
                        TeamCommand.Menu.asButton()));
    }

    static News notHidden(Mentor mentor) {
        return new News(
                "%s isn’t hidden".formatted(mentor.name()),
                mentor.isListed()
                        ? "Trainees can find them."
                        : "Trainees find them as soon as they have accepted the current agreement.",
                List.of(TeamCommand.Menu.asButton()));
    }

    static News done(Mentor mentor) {
        if (mentor.suspendedSince().isPresent()) {
            return new News(
                    "%s is hidden from trainees now".formatted(mentor.name()),
                    "I tell them, and how to write to your team.",
                    List.of(
                            TeamCommand.Menu.asButton(),
                            new Button("Undo", new Restore(mentor.id(), mentor.version()))));
        }
        return new News(
                mentor.isListed()
                        ? "Trainees can find %s again".formatted(mentor.name())
                        : "%s is put back".formatted(mentor.name()),
                mentor.isListed()
                        ? "I tell them."
                        : "Trainees find them as soon as they have accepted the current agreement. I tell them.",
                List.of(TeamCommand.Menu.asButton()));
    }

    static PickForm pick() {
        return PickForm.of(
                "Hide a mentor from trainees", "Which mentor?", "Choose a mentor.", Pick.class, new Choose(""));
    }

    static News nobodyHidden() {
        return new News(
                "Your team has hidden no mentor",
                "Trainees can find every mentor who has accepted the agreement.",
                List.of(TeamCommand.Menu.asButton()));
    }

    static News noneHidden(String typed) {
        return new News(
                "None of them is hidden",
                "Your team has hidden no mentor called “%s”.".formatted(typed),
                List.of(TeamCommand.Menu.asButton()));
    }

    static Candidates hidden(String lead, List<Mentor> mentors) {
        return new Candidates(
                "Hidden from trainees",
                lead + "Choose whom you would like to put back.",
                mentors.stream()
                        .map(it -> new Candidates.Row(
                                it.name(), it.profile().practiceInWords(), new Button("Choose", new Open(it.id()))))
                        .toList(),
                List.of(TeamCommand.Menu.asButton()));
    }

    static Button hiddenOnes() {
        return new Button("Put a mentor back", new Back(""));
    }
}
