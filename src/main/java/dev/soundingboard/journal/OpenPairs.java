package dev.soundingboard.journal;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.journal.JournalCommand.MySessions;
import dev.soundingboard.mentorship.MentorshipCards;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.mentorship.Mentorships;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** With whom somebody can have met: a pair that goes on. */
@Component
class OpenPairs {

    private static final int MOST_BUTTONS = 6;

    private final Mentorships mentorships;

    OpenPairs(Mentorships mentorships) {
        this.mentorships = mentorships;
    }

    /** The only one there is; else the person is asked, with a button for each. */
    Reply only(Actor actor, Function<MentorshipInFull, Reply> move, Function<MentorshipInFull, Button> choice) {
        var pairs = mentorships.currentOf(actor.person(), actor.inScheme());
        if (pairs.isEmpty()) {
            return Reply.show(Refusal.because(
                    "You have no mentoring going on in this scheme, so there is no session to log.",
                    MySessions.asButton(),
                    Home.asButton()));
        }
        return pairs.size() == 1
                ? move.apply(pairs.get(0))
                : Reply.show(new News(
                        "Who did you meet?",
                        "Choose one.",
                        pairs.stream().limit(MOST_BUTTONS).map(choice).toList()));
    }

    /** That one, if it is theirs and goes on. */
    Reply theirs(UUID mentorship, Actor actor, Function<MentorshipInFull, Reply> move) {
        return mentorships
                .theirs(mentorship, actor)
                .map(pair -> pair.mentorship().isActive() ? move.apply(pair) : ended(pair, actor))
                .orElseGet(() -> Reply.show(MentorshipCards.noSuchPair()));
    }

    private static Reply ended(MentorshipInFull pair, Actor actor) {
        return Reply.show(Refusal.because(
                "Your mentoring with %s has ended, so no more sessions can be logged. You can still read those you had."
                        .formatted(pair.nameOfOther(actor.person())),
                new Button("Our sessions", new MySessions(pair.id(), 0))));
    }
}
