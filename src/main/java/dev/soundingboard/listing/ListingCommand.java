package dev.soundingboard.listing;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.Says;
import dev.soundingboard.chat.Typed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says who is, or would like to be, a mentor. Anybody may: an applicant has no role yet, and an
 * application is found only for its author.
 */
public sealed interface ListingCommand extends Command {

    /** What is to be saved of one part. */
    sealed interface Save extends ListingCommand {

        UUID application();
    }

    /** Their own profile, or where they have got to with it. */
    @JsonTypeName("profile")
    @Says(
            value = {"profile", "my profile", "edit profile", "edit my profile", "my application"},
            does = "Write or change your profile as a mentor.")
    record Mine() implements ListingCommand {}

    /** Opens a part; where they have got to, without one. */
    @JsonTypeName("listing.open")
    record Open(UUID application, @Nullable Step step) implements ListingCommand {}

    @JsonTypeName("listing.work")
    record Work(
            UUID application,
            @Typed String organisation,
            @Typed String department,
            @Typed String trainee,
            @Typed String trained,
            @Typed String rotations)
            implements Save {}

    @JsonTypeName("listing.words")
    record Words(
            UUID application,
            @Typed String introduction,
            @Typed String story,
            @Typed String style) implements Save {}

    /**
     * How they work as a mentor.
     *
     * @param ways the chosen ones, with commas between, as Teams sends several
     */
    @JsonTypeName("listing.practice")
    record Practice(
            UUID application,
            @Typed String background,
            @Typed String specialty,
            @Typed String place,
            @Typed String ways,
            @Typed String contact)
            implements Save {}

    /** Goes on with the photo as it is, or without one. */
    @JsonTypeName("listing.photo")
    record KeepPhoto(UUID application) implements Save {}

    @JsonTypeName("listing.photo.remove")
    record RemovePhoto(UUID application) implements Save {}

    @JsonTypeName("listing.limits")
    record Limits(
            UUID application, @Typed String perYear, @Typed String atATime) implements Save {}

    /**
     * Accepts the best practice agreement.
     *
     * @param edition the one they read
     * @param accepted numbers of the clauses ticked, with commas between
     */
    @JsonTypeName("listing.agree")
    record Agree(UUID application, String edition, @Typed String accepted) implements Save {}

    /** Asks the scheme team for approval. */
    @JsonTypeName("listing.send")
    record Send(UUID application) implements ListingCommand {}
}
