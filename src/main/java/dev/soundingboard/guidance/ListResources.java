package dev.soundingboard.guidance;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Role;
import dev.soundingboard.guidance.GuidanceCommand.Resources;
import dev.soundingboard.guidance.GuidanceCommand.Support;
import dev.soundingboard.scheme.Resource;
import dev.soundingboard.scheme.Scheme;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lists what to read, and whom to ask (R1): what is for the speaker's roles in the scheme. */
@Component
class ListResources implements Query<Resources> {

    private final SchemeInQuestion schemes;

    ListResources(SchemeInQuestion schemes) {
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, Resources command) {
        var next = List.of(new Support(command.scheme()).asButton(), Home.asButton());
        return schemes.answer(
                actor,
                command,
                scheme -> new ResourcesPage(
                        "Links and reading",
                        scheme.name(),
                        scheme.resources().stream()
                                .filter(resource -> isFor(actor, scheme, resource))
                                .map(ResourceLink::of)
                                .toList(),
                        next));
    }

    /** Whoever runs the scheme sees everything; whoever is not in it reads as a trainee would. */
    private static boolean isFor(Actor actor, Scheme scheme, Resource resource) {
        var outside = !scheme.id().equals(actor.scheme());
        return switch (resource.audience()) {
            case EVERYBODY -> true;
            case TRAINEES -> outside || actor.is(Role.TRAINEE) || actor.is(Role.ADMIN);
            case MENTORS -> !outside && (actor.is(Role.MENTOR) || actor.is(Role.ADMIN));
        };
    }
}
