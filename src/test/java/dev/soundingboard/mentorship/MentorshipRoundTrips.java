package dev.soundingboard.mentorship;

import dev.soundingboard.RoundTripCounter;
import dev.soundingboard.RoundTrips;
import dev.soundingboard.Wessex;
import dev.soundingboard.mentorship.MentorshipCommand.End;
import dev.soundingboard.mentorship.MentorshipCommand.Open;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** What two can do who are a pair. */
@TestComponent
public class MentorshipRoundTrips implements RoundTrips {

    private final Wessex wessex;
    private final Mentorships mentorships;
    private final TransactionTemplate transaction;

    MentorshipRoundTrips(Wessex wessex, Mentorships mentorships, TransactionTemplate transaction) {
        this.wessex = wessex;
        this.mentorships = mentorships;
        this.transaction = transaction;
    }

    @Override
    public void count(RoundTripCounter counter) {
        var asha = wessex.trainee("Asha Rao");
        var bell = wessex.mentor("Dr Alison Bell");
        transaction.execute(status -> mentorships.introduce(asha.id(), bell.id(), "wessex"));
        var pair = mentorships.between(asha.id(), bell.id()).orElseThrow();
        counter.count("mentorship: open", asha, new Open(pair.id()));
        counter.count("mentorship: end", asha, new End(pair.id(), 0));
    }
}
