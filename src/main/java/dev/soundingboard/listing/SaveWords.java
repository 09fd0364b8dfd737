package dev.soundingboard.listing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.listing.ListingCommand.Words;
import dev.soundingboard.scheme.Schemes;
import org.springframework.stereotype.Component;

/** Saves what they say of themself (P5). */
@Component
class SaveWords implements Handler<Words> {

    private final Own own;
    private final ListingRules rules;
    private final Schemes schemes;

    SaveWords(Own own, ListingRules rules, Schemes schemes) {
        this.own = own;
        this.rules = rules;
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, Words command) {
        return own.withTheirs(
                actor,
                command.application(),
                application -> rules.problem(command)
                        .map(problem -> Reply.replace(WordsCard.of(
                                Frame.of(application, Step.WORDS, problem),
                                schemes.get(application.scheme()).mentors().writing(),
                                command)))
                        .orElseGet(() -> {
                            application.draft().words(command.introduction(), command.story(), command.style());
                            return own.saved(actor, application, Step.WORDS);
                        }));
    }
}
