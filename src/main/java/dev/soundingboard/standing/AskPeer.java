package dev.soundingboard.standing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.PickedId;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.people.People;
import dev.soundingboard.scheme.StandingPolicy.PeerGroup;
import dev.soundingboard.standing.Peer.State;
import dev.soundingboard.standing.PeerCommand.Ask;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A mentor asks a colleague of their scheme into their peer group; two who ask each other are in it at once (M4). */
@Component
class AskPeer implements Handler<Ask> {

    private final MyStanding mine;
    private final Mentors mentors;
    private final People people;
    private final Peers peers;
    private final PeerCards cards;

    AskPeer(MyStanding mine, Mentors mentors, People people, Peers peers, PeerCards cards) {
        this.mine = mine;
        this.mentors = mentors;
        this.people = people;
        this.peers = peers;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Ask command) {
        people.oneTurnAtATime(actor.person());
        return mine.with(
                actor,
                mentor -> cards.with(mentor, group -> {
                    var problem = colleague(command.colleague(), mentor)
                            .map(colleague -> ask(mentor, colleague, group))
                            .orElse("Pick a colleague who mentors in your scheme.");
                    return Reply.replace(cards.of(mentor, group, problem));
                }));
    }

    /** What hinders it; empty if nothing did. */
    private String ask(Mentor mentor, Mentor colleague, PeerGroup group) {
        var all = peers.of(mentor.id());
        var known = all.stream().filter(it -> it.peer().isOf(colleague.id())).toList();
        if (known.stream().anyMatch(it -> it.peer().counts(mentor.id()))) {
            return "";
        }
        if (!PeerCards.hasRoom(all, mentor, group)) {
            return "Your peer group is full. Leave or take back one first.";
        }
        askOnce(mentor, colleague, known);
        return "";
    }

    /** Who asks a colleague to whom they said no says yes after all: the colleague never learns of the no. */
    private void askOnce(Mentor mentor, Mentor colleague, List<PeerInFull> known) {
        var waitsForMe =
                known.stream().filter(it -> it.peer().waitsFor(colleague.id())).findFirst();
        var saidNo = known.stream()
                .map(PeerInFull::peer)
                .filter(peer -> peer.is(State.OVER) && peer.isAsker(mentor.id()))
                .findFirst();
        if (waitsForMe.isPresent()) {
            peers.join(waitsForMe.get());
        } else if (saidNo.isPresent()) {
            peers.waitAgain(saidNo.get());
        } else {
            peers.ask(mentor, colleague);
        }
    }

    private Optional<Mentor> colleague(String picked, Mentor mentor) {
        return PickedId.read(picked)
                .flatMap(id -> mentors.find(id, mentor.scheme()))
                .filter(it -> !it.id().equals(mentor.id()));
    }
}
