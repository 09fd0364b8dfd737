package dev.soundingboard.parting;

import dev.soundingboard.NorthWest;
import dev.soundingboard.Pairs;
import dev.soundingboard.RoundTripCounter;
import dev.soundingboard.RoundTrips;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.mentorship.Mentorships;
import dev.soundingboard.parting.LeavingCommand.Leave;
import dev.soundingboard.parting.UnpairCommand.End;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Ending a pair, and letting a mentor go. */
@TestComponent
public class PartingRoundTrips implements RoundTrips {

    private final NorthWest northWest;
    private final Pairs pairs;
    private final Mentors mentors;
    private final Mentorships mentorships;

    PartingRoundTrips(NorthWest northWest, Pairs pairs, Mentors mentors, Mentorships mentorships) {
        this.northWest = northWest;
        this.pairs = pairs;
        this.mentors = mentors;
        this.mentorships = mentorships;
    }

    @Override
    public void count(RoundTripCounter counter) {
        var admin = northWest.admin("Pat Entwistle");
        var mentor = northWest.mentorWithRoomFor(3, "Dr Quartz Parting");
        var first = pairs.of(northWest.trainee("Quorra Parted"), mentor);
        counter.count("unpair: form", admin, new UnpairCommand.Ask(""));
        counter.count("unpair: by names", admin, new UnpairCommand.Ask("Quorra Parted and Quartz Parting"));
        counter.count("unpair: find", admin, new UnpairCommand.Find("Quorra"));
        counter.count("unpair: open", admin, new UnpairCommand.Open(first.id().toString()));
        counter.count(
                "unpair: end",
                admin,
                new End(first.id(), first.pair().mentorship().version()));

        pairs.of(northWest.trainee("Quella Parted"), mentor);
        pairs.of(northWest.trainee("Quill Parted"), mentor);
        var next = northWest.mentorWithRoomFor(1, "Dr Quay Next");
        counter.count("leaving: form", admin, new LeavingCommand.Ask(""));
        counter.count("leaving: by name", admin, new LeavingCommand.Ask("Quartz Parting"));
        counter.count("leaving: find", admin, new LeavingCommand.Find("Quartz"));
        counter.count(
                "leaving: open", admin, new LeavingCommand.Open(mentor.id().toString()));
        counter.count(
                "leaving: leave, one handed over and one released",
                admin,
                new Leave(
                        mentor.id(),
                        version(mentor.id()),
                        mentorships.currentOfMentor(mentor.id()).stream()
                                .map(MentorshipInFull::id)
                                .toList(),
                        new Successors(next.id().toString(), "", "", "", "", "")));
    }

    private int version(UUID mentor) {
        return mentors.find(mentor).orElseThrow().version();
    }
}
