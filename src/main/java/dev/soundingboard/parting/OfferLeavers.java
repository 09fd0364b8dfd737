package dev.soundingboard.parting;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Role;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.parting.LeavingCommand.Find;
import dev.soundingboard.people.Names;
import dev.soundingboard.people.Names.Named;
import org.springframework.stereotype.Component;

/** Offers every mentor of the scheme whose name begins as typed. */
@Component
class OfferLeavers implements Query<Find> {

    private final Names names;
    private final Mentors mentors;

    OfferLeavers(Names names, Mentors mentors) {
        this.names = names;
        this.mentors = mentors;
    }

    @Override
    public Reply handle(Actor actor, Find command) {
        var found = names.beginningWith(actor.inScheme(), Role.MENTOR, command.text(), Reply.Choices.MOST);
        return Reply.choices(mentors.ofPeople(found.stream().map(Named::person).toList(), actor.inScheme()).stream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .map(it -> new Reply.Choice(it.name(), it.id().toString()))
                .toList());
    }
}
