package dev.soundingboard.listing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.independence.Structure;
import dev.soundingboard.independence.Workplace;
import dev.soundingboard.listing.ListingCommand.Practice;
import dev.soundingboard.listing.ListingCommand.Words;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.Schemes;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which card shows a part of an application, filled with what is stored. */
@Component
class StepCards {

    private final Schemes schemes;
    private final Structure structure;

    StepCards(Schemes schemes, Structure structure) {
        this.schemes = schemes;
        this.structure = structure;
    }

    /** Where they have got to. */
    Card of(Actor actor, Application application) {
        return of(actor, application, application.draft().step(), "");
    }

    /** That part; the preview for whoever skips ahead. */
    Card of(Actor actor, Application application, Step part, String problem) {
        var reached = part.compareTo(application.draft().step()) <= 0
                ? part
                : application.draft().step();
        var frame = Frame.of(application, reached, problem);
        var scheme = schemes.get(application.scheme());
        return switch (reached) {
            case WORK -> WorkCard.of(frame, scheme, work(application));
            case WORDS -> WordsCard.of(frame, scheme.mentors().writing(), words(application));
            case PRACTICE -> PracticeCard.of(frame, scheme, practice(application));
            case PHOTO -> photo(application, frame, scheme);
            case LIMITS ->
                LimitsCard.of(frame, scheme, application.draft().experience().trainee(), limits(application));
            case AGREEMENT -> agreement(actor, application, frame, scheme);
            case PREVIEW -> PreviewCard.of(application, actor.name(), scheme, Standing.of(application));
        };
    }

    /** The photo, whichever part they are at. */
    Card photo(Application application, String problem) {
        return photo(application, Frame.of(application, Step.PHOTO, problem), schemes.get(application.scheme()));
    }

    private static Card photo(Application application, Frame frame, Scheme scheme) {
        return new PhotoCard(
                frame,
                scheme.mentors().writing().photo(),
                application.draft().profile().photo());
    }

    private WorkCard.Typed work(Application application) {
        var at = structure
                .workplaceOf(application.person(), application.scheme())
                .orElse(new Workplace("", ""));
        var begun = application.draft().step() != Step.WORK;
        return new WorkCard.Typed(
                at.organisation(),
                at.department(),
                begun ? (application.draft().experience().trainee() ? "yes" : "no") : "",
                TypedMonth.inWords(application.draft().experience().trained()),
                application.draft().experience().rotations());
    }

    private static Words words(Application application) {
        var profile = application.draft().profile();
        return new Words(application.id(), profile.introduction(), profile.story(), profile.style());
    }

    private static Practice practice(Application application) {
        var profile = application.draft().profile();
        return new Practice(
                application.id(),
                profile.background(),
                profile.specialty(),
                profile.place(),
                String.join(",", application.draft().ways()),
                profile.contact());
    }

    private static ListingCommand.Limits limits(Application application) {
        var own = application.draft().own();
        return new ListingCommand.Limits(application.id(), text(own.perYear()), text(own.atATime()));
    }

    private static Card agreement(Actor actor, Application application, Frame frame, Scheme scheme) {
        var agreement = scheme.mentors().agreement();
        var current = application.hasAgreedTo(agreement.version());
        var all = IntStream.rangeClosed(1, agreement.clauses().size())
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(","));
        return AgreementCard.of(
                frame, agreement, Standing.agreement(application, scheme, actor.zone()), current ? all : "");
    }

    private static String text(@Nullable Integer number) {
        return Objects.toString(number, "");
    }
}
