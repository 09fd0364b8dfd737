package dev.soundingboard.parting;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Acts;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Role;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.parting.LeavingCommand.Leave;
import dev.soundingboard.people.People;
import dev.soundingboard.scheme.Schemes;
import java.util.List;
import org.springframework.stereotype.Component;

/** A mentor leaves the scheme with all that stands open: in one go, or not at all (P7). */
@Component
class LetMentorGo implements Handler<Leave> {

    private final Mentors mentors;
    private final HandOvers handOvers;
    private final Farewells farewells;
    private final LeavingCards cards;
    private final People people;
    private final LeavingNotifications notifications;
    private final Schemes schemes;
    private final Acts acts;

    LetMentorGo(
            Mentors mentors,
            HandOvers handOvers,
            Farewells farewells,
            LeavingCards cards,
            People people,
            LeavingNotifications notifications,
            Schemes schemes,
            Acts acts) {
        this.mentors = mentors;
        this.handOvers = handOvers;
        this.farewells = farewells;
        this.cards = cards;
        this.people = people;
        this.notifications = notifications;
        this.schemes = schemes;
        this.acts = acts;
    }

    /** Of two who decide at once, the second is shown how it is now. */
    @Override
    public Reply handle(Actor actor, Leave command) {
        var to = schemes.get(actor.inScheme()).pairing().byTeam() ? command.to() : Successors.NOBODY;
        return Reply.replace(handOvers
                .lock(command.mentor(), to, actor.inScheme())
                .<Card>map(mentor ->
                        cards.isStill(mentor) ? decided(mentor, to, actor, command) : LeavingCards.gone(mentor))
                .orElseGet(Mentors::noSuchMentor));
    }

    private Card decided(Mentor mentor, Successors to, Actor actor, Leave command) {
        var all = handOvers.of(mentor, to, actor);
        if (mentor.version() != command.version()
                || !all.stream().map(it -> it.pair().id()).toList().equals(command.pairs())) {
            return cards.of(
                    mentor,
                    handOvers.of(mentor, Successors.NOBODY, actor),
                    "Something has changed since you opened this. Nothing has ended yet. Look again.");
        }
        return all.stream().anyMatch(HandOver::isHindered)
                ? cards.of(mentor, all, "Nothing has ended yet. Choose somebody else, or nobody, where it says so.")
                : gone(mentor, all, actor);
    }

    private Card gone(Mentor mentor, List<HandOver> all, Actor actor) {
        all.forEach(it -> farewells.say(it, actor));
        mentors.leave(mentor.id());
        people.take(mentor.person(), Role.MENTOR, mentor.scheme());
        notifications.left(mentor, actor);
        acts.done(actor, mentor.person());
        return LeavingCards.gone(mentor);
    }
}
