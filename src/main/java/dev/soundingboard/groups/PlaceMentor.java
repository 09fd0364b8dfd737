package dev.soundingboard.groups;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Acts;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.PickedId;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.groups.GroupCommand.Place;
import dev.soundingboard.standing.PeerGroups.Wishing;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The team puts a mentor into another group, or leaves them out for now; nobody is told. */
@Component
class PlaceMentor implements Handler<Place> {

    static final String CHANGED = "This has changed meanwhile. Here it is as it is now.";

    private final Proposals proposals;
    private final Acts acts;

    PlaceMentor(Proposals proposals, Acts acts) {
        this.proposals = proposals;
        this.acts = acts;
    }

    /** Of two who change it at once, the second is shown how it is now. */
    @Override
    public Reply handle(Actor actor, Place command) {
        return proposals.alone(
                actor,
                (proposal, grouping) -> proposal.find(command.mentor())
                        .map(mentor -> proposal.seen() == command.seen()
                                ? place(actor, mentor, command.to(), proposal, grouping)
                                : Reply.replace(ProposalCard.of(proposal, CHANGED)))
                        .orElseGet(Gone::reply));
    }

    private Reply place(Actor actor, Wishing mentor, String to, Proposal proposal, Grouping grouping) {
        var problem = ofThemself(actor, mentor, to, proposal).or(() -> problem(mentor, to, proposal, grouping));
        if (problem.isPresent()) {
            return Reply.replace(MoveForm.of(mentor, proposal, grouping, to, problem.get()));
        }
        var changed = placed(mentor, to, proposal);
        proposals.keep(actor, changed);
        acts.done(actor, mentor.person());
        return Reply.replace(ProposalCard.of(changed, ""));
    }

    /** Whom somebody can't be put with would tell them who has declined them. */
    private static Optional<String> ofThemself(Actor actor, Wishing mentor, String to, Proposal proposal) {
        var theirs = PickedId.read(to).flatMap(proposal::groupOf).stream()
                .flatMap(List::stream)
                .anyMatch(it -> it.person().equals(actor.person()));
        return theirs || mentor.person().equals(actor.person())
                ? Optional.of("Somebody else in your team has to choose your own group.")
                : Optional.empty();
    }

    private static Optional<String> problem(Wishing mentor, String to, Proposal proposal, Grouping grouping) {
        if (to.equals(Place.NEW) || to.equals(Place.OUT)) {
            return Optional.empty();
        }
        var group = PickedId.read(to).flatMap(proposal::groupOf).filter(it -> !it.contains(mentor));
        if (group.isEmpty()) {
            return Optional.of("Choose where to put them.");
        }
        if (!grouping.hasRoom(group.get())) {
            return Optional.of("That group is full. Choose another.");
        }
        return grouping.fits(mentor, group.get())
                ? Optional.empty()
                : Optional.of("I can’t put them into that group. Choose another.");
    }

    private static Proposal placed(Wishing mentor, String to, Proposal proposal) {
        if (to.equals(Place.OUT)) {
            return proposal.leavingOut(mentor);
        }
        return to.equals(Place.NEW)
                ? proposal.withNew(mentor)
                : proposal.putting(mentor, PickedId.read(to).orElseThrow());
    }
}
