package dev.soundingboard.parting;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Candidates;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.TeamCommand;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.parting.LeavingCommand.Open;
import dev.soundingboard.people.Names;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Which mentor an admin means by a name, listed or not; who is in doubt chooses. */
@Component
class LeaversMeant {

    private static final int MOST = 6;

    /** "Mentor Bell leaves." */
    private static final Pattern TITLE = Pattern.compile("(?i)^(?:our |the |a )?mentor ");

    private final Names names;
    private final Mentors mentors;
    private final LeavingCards cards;

    LeaversMeant(Names names, Mentors mentors, LeavingCards cards) {
        this.names = names;
        this.mentors = mentors;
        this.cards = cards;
    }

    Card by(String text, Actor admin) {
        var typed = TITLE.matcher(text).replaceFirst("");
        var scheme = admin.inScheme();
        var found = names.find(scheme, Role.MENTOR, typed, MOST);
        var meant = mentors.called(found, scheme);
        if (meant.isEmpty()) {
            return LeaverForm.of("I know no mentor called “%s” here.".formatted(typed));
        }
        return found.certain() && meant.size() == 1
                ? cards.of(meant.get(0), admin)
                : new Candidates(
                        found.certain() ? "Which of them do you mean?" : "Do you mean one of these?",
                        found.certain()
                                ? "These mentors are called “%s”.".formatted(typed)
                                : "I know no mentor called “%s” here.".formatted(typed),
                        meant.stream().map(LeaversMeant::row).toList(),
                        List.of(TeamCommand.Menu.asButton()));
    }

    private static Candidates.Row row(Mentor mentor) {
        return new Candidates.Row(
                mentor.name(),
                mentor.profile().practiceInWords(),
                new Button("Choose", new Open(mentor.id().toString())));
    }
}
