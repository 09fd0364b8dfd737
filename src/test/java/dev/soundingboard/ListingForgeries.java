package dev.soundingboard;

import static dev.soundingboard.Forgery.aboutNobody;
import static dev.soundingboard.Forgery.aboutOthers;
import static dev.soundingboard.Forgery.aboutThemself;

import dev.soundingboard.listing.ApprovalCommand.Approve;
import dev.soundingboard.listing.ApprovalCommand.AskForChanges;
import dev.soundingboard.listing.ApprovalCommand.Review;
import dev.soundingboard.listing.ApprovalCommand.Waiting;
import dev.soundingboard.listing.CapacityCommand.Away;
import dev.soundingboard.listing.CapacityCommand.Free;
import dev.soundingboard.listing.CapacityCommand.Full;
import dev.soundingboard.listing.CapacityCommand.Show;
import dev.soundingboard.listing.ListingCommand.Agree;
import dev.soundingboard.listing.ListingCommand.KeepPhoto;
import dev.soundingboard.listing.ListingCommand.Limits;
import dev.soundingboard.listing.ListingCommand.Mine;
import dev.soundingboard.listing.ListingCommand.Open;
import dev.soundingboard.listing.ListingCommand.Practice;
import dev.soundingboard.listing.ListingCommand.RemovePhoto;
import dev.soundingboard.listing.ListingCommand.Send;
import dev.soundingboard.listing.ListingCommand.Words;
import dev.soundingboard.listing.ListingCommand.Work;
import java.util.List;

/** Somebody else's profile, an approval, and being full. A mentor's profile has the mentor's id. */
final class ListingForgeries {

    static final List<Forgery> ALL = List.of(
            aboutNobody(Mine.class, (ids, version) -> new Mine()),
            aboutOthers(Open.class, (ids, version) -> new Open(ids.mentor(), null)),
            aboutOthers(
                    Work.class, (ids, version) -> new Work(ids.mentor(), "Salisbury", "Medicine", "no", "2024-03", "")),
            aboutOthers(Words.class, (ids, version) -> new Words(ids.mentor(), "I", "was", "here")),
            aboutOthers(
                    Practice.class,
                    (ids, version) -> new Practice(ids.mentor(), "Me", "Surgery", "Winchester", "Video", "Teams")),
            aboutOthers(KeepPhoto.class, (ids, version) -> new KeepPhoto(ids.mentor())),
            aboutOthers(RemovePhoto.class, (ids, version) -> new RemovePhoto(ids.mentor())),
            aboutOthers(Limits.class, (ids, version) -> new Limits(ids.mentor(), "1", "1")),
            aboutOthers(Agree.class, (ids, version) -> new Agree(ids.mentor(), "1", "1,2,3,4,5")),
            aboutOthers(Send.class, (ids, version) -> new Send(ids.mentor())),
            aboutNobody(Waiting.class, (ids, version) -> new Waiting("")),
            aboutOthers(Review.class, (ids, version) -> new Review(ids.request())),
            aboutOthers(Approve.class, (ids, version) -> new Approve(ids.request(), version)),
            aboutOthers(AskForChanges.class, (ids, version) -> new AskForChanges(ids.request(), version, "No.")),
            aboutNobody(Show.class, (ids, version) -> new Show()),
            aboutThemself(Full.class, (ids, version) -> new Full()),
            aboutThemself(Free.class, (ids, version) -> new Free()),
            aboutThemself(Away.class, (ids, version) -> new Away("2026-12-24")));

    private ListingForgeries() {}
}
