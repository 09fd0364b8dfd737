package dev.soundingboard.listing;

import dev.soundingboard.RoundTripCounter;
import dev.soundingboard.RoundTrips;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.ConversationCommand.SentPicture;
import dev.soundingboard.chat.Picture;
import dev.soundingboard.listing.ApprovalCommand.AskForChanges;
import dev.soundingboard.listing.ApprovalCommand.Review;
import dev.soundingboard.listing.ApprovalCommand.Waiting;
import dev.soundingboard.listing.ListingCommand.KeepPhoto;
import dev.soundingboard.listing.ListingCommand.Limits;
import dev.soundingboard.listing.ListingCommand.Mine;
import dev.soundingboard.listing.ListingCommand.Open;
import dev.soundingboard.listing.ListingCommand.RemovePhoto;
import dev.soundingboard.listing.ListingCommand.Send;
import dev.soundingboard.listing.ListingCommand.Words;
import dev.soundingboard.people.Person;
import dev.soundingboard.photo.Pictures;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/** Becoming a mentor, being approved, being full. */
@TestComponent
@Import(Applicants.class)
public class ListingRoundTrips implements RoundTrips {

    private final Wessex wessex;
    private final Applicants applicants;

    ListingRoundTrips(Wessex wessex, Applicants applicants) {
        this.wessex = wessex;
        this.applicants = applicants;
    }

    @Override
    public void count(RoundTripCounter counter) {
        var wren = applicants.newcomer("Dr Wren Waits");
        applicants.begins(wren, "wessex");
        var id = applicants.of(wren);
        counter.count("listing: work", wren, Applicants.work(id));
        counter.count("listing: words", wren, Applicants.words(id));
        counter.count("listing: practice", wren, Applicants.practice(id));
        counter.count(
                "listing: a picture",
                wren,
                new SentPicture(Picture.of(Pictures.picture("png", 10, 10)).orElseThrow()));
        counter.count("listing: remove the photo", wren, new RemovePhoto(id));
        counter.count("listing: go on without a photo", wren, new KeepPhoto(id));
        counter.count("listing: limits", wren, new Limits(id, "2", ""));
        counter.count("listing: agree", wren, Applicants.agree(id));
        counter.count("listing: open a part", wren, new Open(id, Step.WORK));
        counter.count("listing: my profile", wren, new Mine());

        var admin = applicants.admin("Morgan Reed", "wessex");
        counter.count("listing: send for approval", wren, new Send(id));
        counter.count("approvals", admin, new Waiting(""));
        counter.count("approvals: by name", admin, new Waiting("wren"));
        counter.count("approval: open", admin, new Review(id));
        counter.count("approval: ask for changes", admin, new AskForChanges(id, version(wren), "Please say more."));
        wessex.says(wren, new Send(id));
        counter.count("approval: approve", admin, new ApprovalCommand.Approve(id, version(wren)));

        counter.count(
                "listing: words of a listed mentor", wren, new Words(id, "I keep wasps.", "Why not.", "Buzzing."));
        counter.count("capacity", wren, new CapacityCommand.Show());
        counter.count("capacity: full", wren, new CapacityCommand.Full());
        counter.count("capacity: away", wren, new CapacityCommand.Away("2026-12-24"));
        counter.count("capacity: free", wren, new CapacityCommand.Free());
    }

    private int version(Person applicant) {
        return applicants.application(applicant).version();
    }
}
