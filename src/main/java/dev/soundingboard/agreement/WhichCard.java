package dev.soundingboard.agreement;

import dev.soundingboard.agreement.AgreementCommand.Open;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;

/** Which of somebody's agreements they mean. */
@Template("agreement/which")
record WhichCard(List<Button> ways) implements Card {

    /** More than these make no card that is read; the pair's card leads to each. */
    private static final int MOST = 20;

    static WhichCard of(List<PairWith> pairs) {
        return new WhichCard(pairs.stream()
                .limit(MOST)
                .map(pair -> new Button(
                        pair.goesOn() ? pair.otherName() : "%s (ended)".formatted(pair.otherName()),
                        new Open(pair.mentorship())))
                .toList());
    }

    @Override
    public String summary() {
        return "Which agreement?";
    }
}
