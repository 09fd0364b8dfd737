package dev.soundingboard.mentorship;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Button;
import dev.soundingboard.mentorship.MentorshipCommand.GoOn;
import dev.soundingboard.mentorship.MentorshipCommand.Resume;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the pair itself adds to its card: how long it lasts, whether it goes on, and the way back from a break. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OwnPart implements PairPart {

    private final Terms terms;

    OwnPart(Terms terms) {
        this.terms = terms;
    }

    @Override
    public Part of(MentorshipInFull pair, UUID reader) {
        var mentorship = pair.mentorship();
        return new Part(
                mentorship.termEnds().filter(ends -> !terms.isOver(pair)).stream()
                        .map(ends -> new Fact(
                                terms.closes(pair.scheme()) ? "Lasts until" : "Planned until",
                                Moments.dayInWords(ends)))
                        .toList(),
                List.of(),
                ways(pair, reader));
    }

    private List<Way> ways(MentorshipInFull pair, UUID reader) {
        var ways = new ArrayList<Way>();
        if (pair.mentorship().isPaused()) {
            ways.add(now("Start again", new Resume(pair.id(), pair.mentorship().version())));
        }
        if (terms.isAsked(pair, reader)) {
            ways.add(now("Yes, go on", new GoOn(pair.id())));
        }
        return ways;
    }

    private static Way now(String title, MentorshipCommand command) {
        return new Way(Urgency.NOW, new Button(title, command)).alsoInABreak();
    }
}
