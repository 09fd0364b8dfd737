package dev.soundingboard.survey;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.confidential.Vault;
import dev.soundingboard.people.People;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.survey.FeedbackCommand.Send;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Passes feedback on to the scheme team (F3), once however often it is pressed. */
@Component
class SendFeedback implements Handler<Send> {

    private final Feedbacks feedbacks;
    private final People people;
    private final Vault vault;
    private final Schemes schemes;

    SendFeedback(Feedbacks feedbacks, People people, Vault vault, Schemes schemes) {
        this.feedbacks = feedbacks;
        this.people = people;
        this.vault = vault;
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, Send command) {
        var scheme = schemes.get(actor.inScheme());
        people.oneTurnAtATime(actor.person());
        var team = people.admins(scheme.id());
        return Reply.replace(problem(command, scheme, team)
                .<Card>map(problem -> FeedbackForm.of(command.feedback(), scheme, command.text(), problem))
                .orElseGet(() -> sent(actor, scheme, team, command)));
    }

    private Optional<String> problem(Send command, Scheme scheme, List<UUID> team) {
        if (command.text().isEmpty()) {
            return Optional.of("Write what you would like to say.");
        }
        if (command.text().length() > FeedbackForm.LONGEST) {
            return Optional.of("Say it in up to %,d characters. You have used %,d."
                    .formatted(FeedbackForm.LONGEST, command.text().length()));
        }
        return team.isEmpty()
                ? Optional.of("Nobody in the team can read this here yet. Write to %s instead."
                        .formatted(scheme.team().email()))
                : Optional.empty();
    }

    private Card sent(Actor actor, Scheme scheme, List<UUID> team, Send command) {
        var sent = feedbacks
                .findById(command.feedback())
                .orElseGet(() -> feedbacks.saveAndFlush(feedback(actor, scheme, team, command)));
        return new News(
                "Sent to the " + scheme.team().name(),
                sent.person().isPresent()
                        ? "They see your name and what you wrote. They may write to you in Teams."
                        : "They get it tomorrow morning. They see what you wrote, and not who you are, so they can’t answer.",
                List.of(Home.asButton()));
    }

    /** Without a name, the key is the text's own too: there is no author to find, or to erase. */
    private Feedback feedback(Actor actor, Scheme scheme, List<UUID> team, Send command) {
        var author = command.named() ? actor.person() : command.feedback();
        return new Feedback(
                command.feedback(),
                scheme.id(),
                team,
                command.named() ? actor.person() : null,
                vault.seal(author, command.feedback(), command.feedback(), command.text()));
    }
}
