package dev.soundingboard.survey;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.TextLength;
import dev.soundingboard.confidential.Vault;
import dev.soundingboard.people.Admins;
import dev.soundingboard.people.Admins.Admin;
import dev.soundingboard.people.People;
import dev.soundingboard.people.Realm;
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
    private final Admins admins;
    private final Vault vault;
    private final Schemes schemes;

    SendFeedback(Feedbacks feedbacks, People people, Admins admins, Vault vault, Schemes schemes) {
        this.feedbacks = feedbacks;
        this.people = people;
        this.admins = admins;
        this.vault = vault;
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, Send command) {
        var scheme = schemes.get(actor.inScheme());
        people.oneTurnAtATime(actor.person());
        var team = readers(scheme);
        return Reply.replace(problem(command, scheme, team)
                .<Card>map(problem -> FeedbackForm.of(command.feedback(), scheme, command.text(), problem))
                .orElseGet(() -> sent(actor, scheme, team, command)));
    }

    /** Those who have come: an admin who has never opened this reads nothing. */
    private List<UUID> readers(Scheme scheme) {
        return admins.of(new Realm(scheme.id())).stream()
                .filter(admin -> !admin.name().isEmpty())
                .map(Admin::person)
                .toList();
    }

    private static Optional<String> problem(Send command, Scheme scheme, List<UUID> team) {
        if (command.text().isEmpty()) {
            return Optional.of("Write what you would like to say.");
        }
        return TextLength.tooLong(command.text(), FeedbackForm.LONGEST).or(() -> noReader(scheme, team));
    }

    private static Optional<String> noReader(Scheme scheme, List<UUID> team) {
        return team.isEmpty()
                ? Optional.of("Nobody in the team can read this here yet. Write to %s instead."
                        .formatted(scheme.team().email()))
                : Optional.empty();
    }

    private Card sent(Actor actor, Scheme scheme, List<UUID> team, Send command) {
        var known = feedbacks.findById(command.feedback());
        var id = known.isEmpty() ? command.feedback() : UUID.randomUUID();
        var sent = known.filter(it -> isRepeated(it, actor, command))
                .orElseGet(() -> feedbacks.saveAndFlush(feedback(id, actor, scheme, team, command)));
        return new News(
                "Sent to the " + scheme.team().name(),
                sent.person().isPresent()
                        ? "They see your name and what you wrote. They may write to you in Teams."
                        : "They get it tomorrow morning. They see what you wrote, and not who you are, so they can’t answer.",
                List.of(Home.asButton()));
    }

    /** The same words, and nobody else's: who wrote those without a name is not known, and need not be. */
    private boolean isRepeated(Feedback known, Actor actor, Send command) {
        return known.scheme().equals(actor.inScheme())
                && known.person().filter(it -> !it.equals(actor.person())).isEmpty()
                && vault.open(known.text(), known.id())
                        .filter(command.text()::equals)
                        .isPresent();
    }

    /** Without a name, nobody is the author of the key: there is none to find, or to erase. */
    private Feedback feedback(UUID id, Actor actor, Scheme scheme, List<UUID> team, Send command) {
        var author = command.named() ? actor.person() : UUID.randomUUID();
        return new Feedback(
                id,
                scheme.id(),
                team.get(0),
                command.named() ? actor.person() : null,
                vault.seal(author, id, id, command.text()));
    }
}
