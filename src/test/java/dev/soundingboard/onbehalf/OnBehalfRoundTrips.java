package dev.soundingboard.onbehalf;

import dev.soundingboard.RoundTripCounter;
import dev.soundingboard.RoundTrips;
import dev.soundingboard.Wessex;
import dev.soundingboard.onbehalf.OnBehalfCommand.Choose;
import dev.soundingboard.onbehalf.OnBehalfCommand.Date;
import dev.soundingboard.onbehalf.OnBehalfCommand.DateFor;
import dev.soundingboard.onbehalf.OnBehalfCommand.ExceptionFor;
import dev.soundingboard.onbehalf.OnBehalfCommand.Move;
import dev.soundingboard.onbehalf.OnBehalfCommand.Purpose;
import dev.soundingboard.trainee.Trainees;
import org.springframework.boot.test.context.TestComponent;

/** An exception, and another date, for a trainee. */
@TestComponent
public class OnBehalfRoundTrips implements RoundTrips {

    private final Wessex wessex;
    private final Trainees trainees;

    OnBehalfRoundTrips(Wessex wessex, Trainees trainees) {
        this.wessex = wessex;
        this.trainees = trainees;
    }

    @Override
    public void count(RoundTripCounter counter) {
        var admin = wessex.admin("Morgan Reed");
        var person = wessex.trainee("Olwen Onbehalf");
        var trainee = trainees.get(person.id(), "wessex");
        counter.count("onbehalf: exception by name", admin, new ExceptionFor("Olwen Onbehalf"));
        counter.count("onbehalf: date by name", admin, new DateFor("Olwen Onbehalf"));
        counter.count(
                "onbehalf: choose", admin, new Choose(Purpose.DATE, person.id().toString()));
        counter.count("onbehalf: consider", admin, new Date(trainee.id(), "2027-05-03"));
        counter.count("onbehalf: move", admin, new Move(trainee.id(), trainee.version(), "2027-05-03"));
    }
}
