package dev.soundingboard.allocation;

import dev.soundingboard.allocation.AllocationCommand.Introduce;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Acts;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Mentors;
import java.util.List;
import org.springframework.stereotype.Component;

/** The team introduces a mentor to somebody who waits: both are told, and the mentor gives a place (P1, M2). */
@Component
class IntroduceThem implements Handler<Introduce> {

    private final Wishes wishes;
    private final Mentors mentors;
    private final Introductions introductions;
    private final Choices choices;
    private final Acts acts;

    IntroduceThem(Wishes wishes, Mentors mentors, Introductions introductions, Choices choices, Acts acts) {
        this.wishes = wishes;
        this.mentors = mentors;
        this.introductions = introductions;
        this.choices = choices;
        this.acts = acts;
    }

    @Override
    public Reply handle(Actor actor, Introduce command) {
        return wishes.find(command.wish(), actor.inScheme())
                .filter(named -> named.wish().isWaiting() && named.wish().version() == command.version())
                .map(named -> mentors.find(command.mentor(), actor.inScheme())
                        .map(mentor -> introduce(actor, named, mentor))
                        .orElseGet(() -> Reply.show(Mentors.noSuchMentor())))
                .orElseGet(() -> Reply.show(Choices.noLongerWaiting()));
    }

    private Reply introduce(Actor actor, NamedWish named, Mentor mentor) {
        var trainee = named.wish().trainee();
        return introductions
                .hindrance(actor.person(), trainee, mentor)
                .map(problem -> again(actor, named, problem))
                .orElseGet(() -> introductions.introduce(named.wish(), mentor)
                        ? introduced(actor, named, mentor)
                        : again(actor, named, "%s has no place left just now.".formatted(mentor.name())));
    }

    private Reply introduced(Actor actor, NamedWish named, Mentor mentor) {
        acts.done(actor, named.wish().trainee());
        return Reply.replace(new News(
                "%s and %s are introduced".formatted(named.trainee(), mentor.name()),
                "Both have a message with the other’s name and how to get in touch.",
                List.of(AllocationCommand.Waiting.asButton())));
    }

    private Reply again(Actor actor, NamedWish named, String problem) {
        return Reply.replace(choices.of(named, actor, problem));
    }
}
