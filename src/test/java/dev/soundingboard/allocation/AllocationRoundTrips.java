package dev.soundingboard.allocation;

import dev.soundingboard.NorthWest;
import dev.soundingboard.RoundTripCounter;
import dev.soundingboard.RoundTrips;
import dev.soundingboard.allocation.AllocationCommand.Ask;
import dev.soundingboard.allocation.AllocationCommand.Choose;
import dev.soundingboard.allocation.AllocationCommand.Introduce;
import dev.soundingboard.allocation.AllocationCommand.Send;
import dev.soundingboard.allocation.AllocationCommand.Waiting;
import dev.soundingboard.allocation.AllocationCommand.Withdraw;
import dev.soundingboard.people.Person;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The waiting list. */
@TestComponent
public class AllocationRoundTrips implements RoundTrips {

    private final NorthWest northWest;
    private final Wishes wishes;
    private final JdbcClient jdbc;

    AllocationRoundTrips(NorthWest northWest, Wishes wishes, JdbcClient jdbc) {
        this.northWest = northWest;
        this.wishes = wishes;
        this.jdbc = jdbc;
    }

    @Override
    public void count(RoundTripCounter counter) {
        nobodyElseIsFound();
        var priya = northWest.trainee("Priya Shah");
        var admin = northWest.admin("Pat Entwistle");
        var rigby = northWest.mentorWithRoomFor(1, "Dr Alma Rigby");
        counter.count("allocation: ask", priya, new Ask());
        counter.count("allocation: send", priya, new Send("Near Preston", false));
        counter.count("allocation: withdraw", priya, new Withdraw(newest(priya).id(), 0));

        counter.count("allocation: send again", priya, new Send("", false));
        counter.count("allocation: waiting", admin, new Waiting());
        counter.count("allocation: choose", admin, new Choose(newest(priya).id()));
        counter.count(
                "allocation: introduce", admin, new Introduce(newest(priya).id(), 0, rigby.id()));
    }

    /** So many who become free later than now may be left by other tests that a search sees nobody else. */
    private void nobodyElseIsFound() {
        jdbc.sql("DELETE FROM mentor_term WHERE scheme = 'north-west'").update();
    }

    private Wish newest(Person trainee) {
        return wishes.waitingOf(trainee.id(), "north-west").orElseThrow();
    }
}
