package dev.soundingboard.listing;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.Says;
import dev.soundingboard.chat.TypedText;
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
            UUID application, String organisation, String department, String trainee, String trained, String rotations)
            implements Save {

        public Work {
            organisation = TypedText.of(organisation);
            department = TypedText.of(department);
            trainee = TypedText.of(trainee);
            trained = TypedText.of(trained);
            rotations = TypedText.of(rotations);
        }
    }

    @JsonTypeName("listing.words")
    record Words(UUID application, String introduction, String story, String style) implements Save {

        public Words {
            introduction = TypedText.of(introduction);
            story = TypedText.of(story);
            style = TypedText.of(style);
        }
    }

    /**
     * How they work as a mentor.
     *
     * @param ways the chosen ones, with commas between, as Teams sends several
     */
    @JsonTypeName("listing.practice")
    record Practice(UUID application, String background, String specialty, String place, String ways, String contact)
            implements Save {

        public Practice {
            background = TypedText.of(background);
            specialty = TypedText.of(specialty);
            place = TypedText.of(place);
            ways = TypedText.of(ways);
            contact = TypedText.of(contact);
        }
    }

    /** Goes on with the photo as it is, or without one. */
    @JsonTypeName("listing.photo")
    record KeepPhoto(UUID application) implements Save {}

    @JsonTypeName("listing.photo.remove")
    record RemovePhoto(UUID application) implements Save {}

    @JsonTypeName("listing.limits")
    record Limits(UUID application, String perYear, String atATime) implements Save {

        public Limits {
            perYear = TypedText.of(perYear);
            atATime = TypedText.of(atATime);
        }
    }

    /**
     * Accepts the best practice agreement.
     *
     * @param edition the one they read
     * @param accepted numbers of the clauses ticked, with commas between
     */
    @JsonTypeName("listing.agree")
    record Agree(UUID application, String edition, String accepted) implements Save {

        public Agree {
            accepted = TypedText.of(accepted);
        }
    }

    /** Asks the scheme team for approval. */
    @JsonTypeName("listing.send")
    record Send(UUID application) implements ListingCommand {}
}
