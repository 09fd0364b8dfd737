package dev.soundingboard.allocation;

import dev.soundingboard.allocation.AllocationCommand.Introduce;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Acts;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.independence.Independence;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.mentorship.Mentorships;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** The team introduces a mentor to somebody who waits: both are told, and the mentor gives a place (P1, M2). */
@Component
class IntroduceThem implements Handler<Introduce> {

    private final Wishes wishes;
    private final Mentors mentors;
    private final Independence independence;
    private final Mentorships mentorships;
    private final Choices choices;
    private final Clock clock;
    private final Acts acts;

    IntroduceThem(
            Wishes wishes,
            Mentors mentors,
            Independence independence,
            Mentorships mentorships,
            Choices choices,
            Clock clock,
            Acts acts) {
        this.wishes = wishes;
        this.mentors = mentors;
        this.independence = independence;
        this.mentorships = mentorships;
        this.choices = choices;
        this.clock = clock;
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
        var wish = named.wish();
        if (mentor.person().equals(wish.trainee())) {
            return again(actor, named, "Nobody can mentor themself. Choose another mentor.");
        }
        if (actor.person().equals(wish.trainee())) {
            return again(actor, named, "Somebody else in your team has to choose your mentor.");
        }
        // P3: the team learns that the two aren't independent, and not why
        if (independence
                .finding(wish.trainee(), wish.scheme(), mentor.person(), mentor.name())
                .isConflict()) {
            return again(actor, named, "%s is not independent of %s.".formatted(mentor.name(), named.trainee()));
        }
        // P7: another arrangement, unless the trainee asks that mentor of their own will
        if (mentorships.wereEver(wish.trainee(), mentor.id())) {
            return again(
                    actor,
                    named,
                    "%s and %s are a pair, or were one before. Choose another mentor."
                            .formatted(named.trainee(), mentor.name()));
        }
        if (!mentor.hasRoom(clock.instant()) || !mentorships.introduce(wish.trainee(), mentor.id(), wish.scheme())) {
            return again(actor, named, "%s has no place left just now.".formatted(mentor.name()));
        }
        wish.fulfil();
        wishes.saveAndFlush(wish);
        acts.done(actor, wish.trainee());
        return Reply.replace(new News(
                "%s and %s are introduced".formatted(named.trainee(), mentor.name()),
                "Both have a message with the other’s name and how to get in touch.",
                List.of(AllocationCommand.Waiting.asButton())));
    }

    private Reply again(Actor actor, NamedWish named, String problem) {
        return Reply.replace(choices.of(named, actor, problem));
    }
}
