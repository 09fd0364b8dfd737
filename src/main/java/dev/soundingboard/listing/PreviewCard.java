package dev.soundingboard.listing;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.listing.ListingCommand.Open;
import dev.soundingboard.listing.ListingCommand.Send;
import dev.soundingboard.mentor.Profile;
import dev.soundingboard.scheme.Scheme;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A profile as trainees read it, shown to the one it is of, with a button to change each part (P5).
 *
 * @param standing where it has got to
 * @param request what the scheme team would like changed; empty for nothing
 * @param forTheTeam what only the scheme team sees
 * @param parts what can be changed
 * @param send asks for approval; null if that is done
 * @param ways what they can do otherwise
 */
@Template("listing/preview")
record PreviewCard(
        String summary,
        String standing,
        String request,
        String name,
        Profile profile,
        String waysOfWorking,
        String forTheTeam,
        List<Button> parts,
        @Nullable Send send,
        List<Button> ways)
        implements Card {

    static PreviewCard of(Application application, String name, Scheme scheme, String standing) {
        var draft = application.is(ApplicationState.DRAFT);
        var listed = application.is(ApplicationState.LISTED);
        return new PreviewCard(
                listed ? "This is what trainees see" : "This is what trainees will see",
                standing,
                draft ? application.request() : "",
                name,
                application.draft().profile(),
                String.join(", ", application.draft().ways()),
                Standing.forTheTeam(application, scheme),
                parts(application.id()),
                draft ? new Send(application.id()) : null,
                listed ? List.of(CapacityCommand.Show.asButton()) : List.of());
    }

    private static List<Button> parts(UUID application) {
        return Stream.of(Step.values())
                .filter(step -> step != Step.PREVIEW)
                .map(step -> new Button(title(step), new Open(application, step)))
                .toList();
    }

    private static String title(Step step) {
        return switch (step) {
            case WORK -> "My work";
            case WORDS -> "My words";
            case PRACTICE -> "Where and how";
            case PHOTO -> "Photo";
            case LIMITS -> "How many";
            case AGREEMENT -> "Agreement";
            case PREVIEW -> "Preview";
        };
    }
}
