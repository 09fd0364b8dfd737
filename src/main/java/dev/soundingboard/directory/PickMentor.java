package dev.soundingboard.directory;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentor.MentorCommand.Pick;
import dev.soundingboard.mentor.MentorNames;
import org.springframework.stereotype.Component;

/** Offers the mentors of somebody's scheme whose names begin as typed. */
@Component
class PickMentor implements Query<Pick> {

    private final MentorNames names;

    PickMentor(MentorNames names) {
        this.names = names;
    }

    @Override
    public Reply handle(Actor actor, Pick command) {
        return Reply.choices(names.beginningWith(actor.inScheme(), command.text(), Reply.Choices.MOST).stream()
                .map(PickMentor::choice)
                .toList());
    }

    private static Reply.Choice choice(MentorNames.Named mentor) {
        var title = "%s, %s".formatted(mentor.name(), mentor.practiceInWords());
        return new Reply.Choice(title, mentor.id().toString());
    }
}
