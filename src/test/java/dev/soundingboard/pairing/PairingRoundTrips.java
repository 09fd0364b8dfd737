package dev.soundingboard.pairing;

import dev.soundingboard.NorthWest;
import dev.soundingboard.RoundTripCounter;
import dev.soundingboard.RoundTrips;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.pairing.PairingCommand.Consider;
import dev.soundingboard.pairing.PairingCommand.Introduce;
import dev.soundingboard.pairing.PairingCommand.OneMore;
import dev.soundingboard.pairing.PairingCommand.Pair;
import dev.soundingboard.pairing.PairingCommand.With;
import dev.soundingboard.trainee.TraineeCommand.FindTrainee;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Introducing two people by name. */
@TestComponent
public class PairingRoundTrips implements RoundTrips {

    private final NorthWest northWest;
    private final Mentors mentors;

    PairingRoundTrips(NorthWest northWest, Mentors mentors) {
        this.northWest = northWest;
        this.mentors = mentors;
    }

    @Override
    public void count(RoundTripCounter counter) {
        var admin = northWest.admin("Pat Entwistle");
        var trainee = northWest.trainee("Quincy Paired");
        var other = northWest.trainee("Quilla Paired");
        var mentor = northWest.mentorWithRoomFor(1, "Dr Quant Pairing");
        var ids = new String[] {trainee.id().toString(), mentor.id().toString()};
        counter.count("pairing: form", admin, new Pair(""));
        counter.count("pairing: by names", admin, new Pair("Quincy Paired with Quant Pairing"));
        counter.count("pairing: with whom", admin, new With(trainee.id(), "Quant Pairing"));
        counter.count("pairing: find a trainee", admin, new FindTrainee("Qui"));
        counter.count("pairing: consider", admin, new Consider(ids[0], ids[1]));
        counter.count("pairing: introduce", admin, new Introduce(trainee.id(), mentor.id(), version(mentor.id()), 0));
        counter.count(
                "pairing: one more", admin, new OneMore(other.id(), mentor.id(), version(mentor.id()), 0, "Please"));
    }

    private int version(UUID mentor) {
        return mentors.find(mentor).orElseThrow().version();
    }
}
