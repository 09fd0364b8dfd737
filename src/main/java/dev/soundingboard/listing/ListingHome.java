package dev.soundingboard.listing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.HomeItem;
import dev.soundingboard.chat.Role;
import dev.soundingboard.listing.ListingCommand.Mine;
import dev.soundingboard.listing.ListingCommand.Open;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Somebody's own application on their home card; for an admin, how many wait. */
@Component
@Order(1)
class ListingHome implements HomeItem {

    private final Applications applications;

    ListingHome(Applications applications) {
        this.applications = applications;
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        var waiting = new ArrayList<Waiting>();
        if (actor.is(Role.ADMIN)) {
            waiting.addAll(waitingForTeam(actor.inScheme()));
        }
        applications
                .findByPerson(actor.person())
                .forEach(application -> sentence(application)
                        .ifPresent(text -> waiting.add(new Waiting(
                                text,
                                new Button(
                                        "Open your profile",
                                        new Open(
                                                application.id(),
                                                application.draft().step()))))));
        return waiting;
    }

    @Override
    public List<Waiting> waitingForTeam(String scheme) {
        var count = applications.countWaiting(scheme);
        return count == 0 ? List.of() : List.of(new Waiting(inWords(count), ApprovalCommand.Waiting.asButton()));
    }

    /** Whoever is only becoming a mentor finds the way at home. */
    @Override
    public boolean hides(Actor actor, Class<?> command) {
        return command == ListingCommand.Mine.class && !actor.is(Role.MENTOR);
    }

    @Override
    public Set<String> namesAtHome() {
        return Set.of("application");
    }

    @Override
    public List<Button> offersTo(Actor actor) {
        return actor.is(Role.MENTOR)
                ? List.of(new Button("My profile", new Mine()), CapacityCommand.Show.asButton())
                : actor.is(Role.ADMIN) ? List.of(ApprovalCommand.Waiting.asButton()) : List.of();
    }

    private Optional<String> sentence(Application application) {
        if (application.is(ApplicationState.WAITING)) {
            return Optional.of("Your mentor profile waits for the scheme team’s approval.");
        }
        if (application.is(ApplicationState.DRAFT)) {
            return Optional.of(
                    application.request().isEmpty()
                            ? "Go on with your mentor profile."
                            : "The scheme team asks you to change your mentor profile.");
        }
        return Optional.empty();
    }

    private static String inWords(int count) {
        return count == 1
                ? "Somebody waits to be approved as a mentor."
                : "%d people wait to be approved as mentors.".formatted(count);
    }
}
