package dev.soundingboard.groups;

import dev.soundingboard.RoundTripCounter;
import dev.soundingboard.RoundTrips;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.groups.GroupCommand.Introduce;
import dev.soundingboard.groups.GroupCommand.Move;
import dev.soundingboard.groups.GroupCommand.Place;
import dev.soundingboard.groups.GroupCommand.Show;
import dev.soundingboard.people.Person;
import dev.soundingboard.standing.PeerCommand.LeaveAll;
import dev.soundingboard.standing.PeerCommand.NoWish;
import dev.soundingboard.standing.PeerCommand.Wish;
import org.springframework.boot.test.context.TestComponent;

/** Two mentors who would like a peer group are introduced. */
@TestComponent
public class GroupRoundTrips implements RoundTrips {

    private final Wessex wessex;

    GroupRoundTrips(Wessex wessex) {
        this.wessex = wessex;
    }

    @Override
    public void count(RoundTripCounter counter) {
        var admin = wessex.admin("Morgan Reed");
        var bell = wessex.mentor("Dr Grace Bell");
        var drBell = wessex.person(bell.person());
        var drHughes = wessex.person(wessex.mentor("Dr Grace Hughes").person());
        counter.count("peers: would like a group", drBell, new Wish());
        counter.count("peers: no longer", drBell, new NoWish());
        wessex.says(drBell, new Wish());
        wessex.says(drHughes, new Wish());
        counter.count("groups", admin, new Show());
        counter.count("groups: where to", admin, new Move(bell.id()));
        counter.count("groups: left out", admin, new Place(bell.id(), Place.OUT, seen(admin)));
        wessex.says(admin, new Place(bell.id(), Place.NEW, seen(admin)));
        var form = (MoveForm) ((Reply.Replace) wessex.says(admin, new Move(bell.id()))).card();
        wessex.says(admin, new Place(bell.id(), form.places().get(0).value(), seen(admin)));
        counter.count("groups: introduce", admin, new Introduce(seen(admin)));
        counter.count("peers: leave the group", drBell, new LeaveAll());
        wessex.says(drHughes, new LeaveAll());
    }

    private int seen(Person admin) {
        var card = (ProposalCard) ((Reply.Replace) wessex.says(admin, new Show())).card();
        var mentor = ((Move) card.groups().get(0).members().get(0).change().command()).mentor();
        return ((MoveForm) ((Reply.Replace) wessex.says(admin, new Move(mentor))).card()).seen();
    }
}
