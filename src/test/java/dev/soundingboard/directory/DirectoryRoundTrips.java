package dev.soundingboard.directory;

import dev.soundingboard.RoundTripCounter;
import dev.soundingboard.RoundTrips;
import dev.soundingboard.Wessex;
import dev.soundingboard.mentor.MentorCommand.Browse;
import dev.soundingboard.mentor.MentorCommand.Open;
import org.springframework.boot.test.context.TestComponent;

/** Finding a mentor. */
@TestComponent
public class DirectoryRoundTrips implements RoundTrips {

    private final Wessex wessex;

    DirectoryRoundTrips(Wessex wessex) {
        this.wessex = wessex;
    }

    @Override
    public void count(RoundTripCounter counter) {
        var asha = wessex.trainee("Asha Rao");
        counter.count("mentors", asha, Browse.all());
        counter.count(
                "mentor: open", asha, new Open(wessex.mentor("Dr Alison Bell").id()));
    }
}
