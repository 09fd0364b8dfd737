package dev.soundingboard.directory;

import dev.soundingboard.RoundTripCounter;
import dev.soundingboard.RoundTrips;
import dev.soundingboard.Wessex;
import dev.soundingboard.mentor.MentorCommand.Browse;
import dev.soundingboard.mentor.MentorCommand.Open;
import dev.soundingboard.mentor.MentorCommand.Pick;
import dev.soundingboard.mentor.MentorCommand.SendToMe;
import dev.soundingboard.mentor.MentorCommand.Share;
import dev.soundingboard.mentor.MentorCommand.Suggest;
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
        var bell = wessex.mentor("Dr Alison Bell");
        var filtered =
                new Browse("Southampton", "Anaesthetics", "Surgery", "Video", "walk bake", true, null, null, null);
        counter.count("mentors", asha, Browse.all());
        counter.count("mentors, filtered by words and choices", asha, filtered);
        counter.count("suggest", asha, new Suggest(0));
        counter.count("mentor: share", asha, new Share("bell", 0));
        counter.count("mentor: pick", asha, new Pick("bel"));
        counter.count("mentor: send to me", asha, new SendToMe(bell.id()));
        counter.count("mentor: open", asha, new Open(bell.id()));
    }
}
